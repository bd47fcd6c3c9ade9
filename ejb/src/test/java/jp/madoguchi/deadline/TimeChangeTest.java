package jp.madoguchi.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import jp.madoguchi.deadline.TimeProposal.ProposedYear;
import jp.madoguchi.deadline.TimeProposal.Words;
import jp.madoguchi.deadline.persistence.TimeProposalAsJson;
import jp.madoguchi.policy.OfficeCalendar;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PolicyRefused;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Role;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a proposal has to be before anybody is asked to decide on it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeChangeTest {

    private static final String WHY = "官報の暦要項による";

    private final Policy policy = Policy.readFrom(Path.of("../config/policy"));
    private final OfficeCalendar calendar = policy.officeCalendar();

    @Test
    void the_next_year_may_be_loaded_as_the_act_gives_it() {
        TimeChange change = understood(new TimeProposal(actOf(2028), Map.of(), WHY));

        OfficeCalendar longer = change.of(calendar);

        assertThat(longer.years()).containsExactlyInAnyOrder(2026, 2027, 2028);
        assertThat(longer.lastDay()).isEqualTo("2028-12-31");
        assertThat(longer.closure(LocalDate.of(2028, 3, 20))).isPresent();
        assertThat(change.differences()).isEmpty();
    }

    @Test
    void a_company_day_closes_the_office() {
        TimeChange change = understood(new TimeProposal(withCompanyDay("2027-08-12"), Map.of(), WHY));

        assertThat(calendar.closure(LocalDate.of(2027, 8, 12))).isEmpty();
        assertThat(change.of(calendar).closure(LocalDate.of(2027, 8, 12)))
                .hasValueSatisfying(title -> assertThat(title.ja()).isEqualTo("夏季休業"));
        assertThat(CalendarRules.closedOnlyBy(change.of(calendar), calendar))
                .containsExactly(LocalDate.of(2027, 8, 12));
    }

    @Test
    void a_year_that_leaves_a_gap_is_refused() {
        assertRefused(new TimeProposal(actOf(2029), Map.of(), WHY), "year.year");
        assertRefused(new TimeProposal(actOf(2025), Map.of(), WHY), "year.year");
        assertRefused(new TimeProposal(year(null, actOf(2028)), Map.of(), WHY), "year.year");
    }

    @Test
    void a_day_of_another_year_and_one_there_is_not_are_refused() {
        assertRefused(new TimeProposal(withCompanyDay("2028-08-12"), Map.of(), WHY), "year.companyDays");
        assertRefused(new TimeProposal(withCompanyDay("2027-02-29"), Map.of(), WHY), "year.companyDays");
        assertRefused(new TimeProposal(withCompanyDay("tomorrow"), Map.of(), WHY), "year.companyDays");
    }

    @Test
    void a_year_needs_holidays_and_a_source_and_every_day_a_name_in_both_languages() {
        ProposedYear act = actOf(2028);
        Map<String, Words> nameless = new HashMap<>(act.holidays());
        nameless.put("2028-01-01", new Words("元日", " "));

        assertRefused(
                new TimeProposal(new ProposedYear(2028, act.source(), Map.of(), Map.of()), Map.of(), WHY),
                "year.holidays");
        assertRefused(
                new TimeProposal(new ProposedYear(2028, null, act.holidays(), Map.of()), Map.of(), WHY), "year.source");
        assertRefused(
                new TimeProposal(new ProposedYear(2028, act.source(), nameless, Map.of()), Map.of(), WHY),
                "year.holidays.2028-01-01");
    }

    @Test
    void a_target_of_an_unknown_kind_or_a_senseless_number_is_refused() {
        assertRefused(new TimeProposal(null, Map.of("DISCLOSURES", 5), WHY), "businessDaysByKind.DISCLOSURES");
        assertRefused(new TimeProposal(null, Map.of("DISCLOSURE", -1), WHY), "businessDaysByKind.DISCLOSURE");
        assertRefused(new TimeProposal(null, Map.of("DISCLOSURE", 61), WHY), "businessDaysByKind.DISCLOSURE");
    }

    @Test
    void a_proposal_says_why_and_changes_something() {
        assertRefused(new TimeProposal(null, Map.of("DISCLOSURE", 8), "  "), "reason");
        assertRefused(new TimeProposal(null, Map.of("DISCLOSURE", 10), WHY), "year");
        assertRefused(new TimeProposal(null, null, WHY), "year");
    }

    @Test
    void what_is_kept_is_understood_again() {
        TimeProposal proposal = new TimeProposal(actOf(2028), Map.of("DISCLOSURE", 8), WHY);
        TimeProposalAsJson json = new TimeProposalAsJson();

        TimeProposal kept = json.convertToEntityAttribute(json.convertToDatabaseColumn(proposal));

        assertThat(TimeChange.of(kept)).isEqualTo(understood(proposal));
    }

    @Test
    void whoever_proposed_a_change_may_not_apply_it() {
        Actor tanaka = new Actor("tanaka", EnumSet.of(Role.MANAGER));

        ChangeRefused.unlessAnother(tanaka, "kimura");

        assertThatThrownBy(() -> ChangeRefused.unlessAnother(tanaka, "tanaka"))
                .isInstanceOf(ChangeRefused.class)
                .hasMessage("Whoever proposed a change may not apply it");
    }

    @Test
    void a_proposal_is_decided_once() {
        ChangeRefused.unlessOpen(ChangeStatus.PROPOSED);

        assertThatThrownBy(() -> ChangeRefused.unlessOpen(ChangeStatus.APPLIED)).isInstanceOf(ChangeRefused.class);
        assertThatThrownBy(() -> ChangeRefused.unlessOpen(ChangeStatus.DISCARDED))
                .isInstanceOf(ChangeRefused.class);
    }

    @Test
    void everything_that_is_refused_has_its_words_in_both_languages() {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            ResourceBundle texts = ResourceBundle.getBundle("jp.madoguchi.rules.deadline", language);
            assertThat(texts.keySet())
                    .contains(
                            "deadline.change.own",
                            "deadline.change.decided",
                            "deadline.change.unknown",
                            "deadline.extension.once",
                            "deadline.extension.late",
                            "deadline.remind.today",
                            "deadline.remind.nothing",
                            "deadline.pause.already",
                            "deadline.pause.none")
                    .isEqualTo(ResourceBundle.getBundle("jp.madoguchi.rules.deadline", Locale.ENGLISH)
                            .keySet());
        }
    }

    @Test
    void a_server_does_not_start_in_a_year_that_nobody_loaded() {
        TimeAtStart.check(calendar, LocalDate.of(2027, 12, 31));

        assertThatThrownBy(() -> TimeAtStart.check(calendar, LocalDate.of(2028, 1, 1)))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining("holidays.json")
                .hasMessageContaining("2028");
    }

    @Test
    void it_is_said_in_time_that_the_calendar_runs_out() {
        assertThat(CalendarRules.runsOutSoon(calendar, LocalDate.of(2027, 10, 2)))
                .isFalse();
        assertThat(CalendarRules.runsOutSoon(calendar, LocalDate.of(2027, 10, 3)))
                .isTrue();
    }

    @Test
    void days_are_written_and_read_line_by_line() {
        String lines = DayLines.written(NationalHolidays.of(2028));

        assertThat(lines).startsWith("2028-01-01 元日 / New Year's Day\n");
        assertThat(DayLines.read("holidays", lines + "\n\n"))
                .isEqualTo(actOf(2028).holidays());
    }

    @Test
    void a_line_that_cannot_be_read_is_named_and_so_is_a_day_named_twice() {
        assertThatThrownBy(() -> DayLines.read("holidays", "2028-01-01 元日 / New Year's Day\n2028-01-02 元日"))
                .asInstanceOf(InstanceOfAssertFactories.type(InputRejected.class))
                .extracting(wrong -> wrong.violations().get(0).arguments().get(0))
                .isEqualTo(2);
        assertThatThrownBy(() -> DayLines.read("holidays", "2028-01-01 元日 / A\n2028-01-01 元日 / B"))
                .isInstanceOf(InputRejected.class);
    }

    private TimeChange understood(TimeProposal proposal) {
        return TimeChange.of(proposal, calendar, policy.targets());
    }

    private void assertRefused(TimeProposal proposal, String field) {
        assertThatThrownBy(() -> understood(proposal))
                .asInstanceOf(InstanceOfAssertFactories.type(InputRejected.class))
                .extracting(InputRejected::violations)
                .asInstanceOf(InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::field)
                .contains(field);
    }

    static ProposedYear actOf(int year) {
        Map<String, Words> days = new LinkedHashMap<>();
        NationalHolidays.of(year).forEach((day, title) -> days.put(day.toString(), new Words(title.ja(), title.en())));
        return new ProposedYear(year, new Words("暦要項", "Notice of the calendar"), days, Map.of());
    }

    static ProposedYear withCompanyDay(String day) {
        ProposedYear act = actOf(2027);
        return new ProposedYear(2027, act.source(), act.holidays(), Map.of(day, new Words("夏季休業", "Summer closure")));
    }

    private static ProposedYear year(Integer year, ProposedYear other) {
        return new ProposedYear(year, other.source(), other.holidays(), other.companyDays());
    }
}
