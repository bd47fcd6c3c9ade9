package jp.madoguchi.deadline;

import static jp.madoguchi.request.RequestAction.*;
import static jp.madoguchi.request.RequestStatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.deadline.TimeProposal.ProposedYear;
import jp.madoguchi.deadline.TimeProposal.Words;
import jp.madoguchi.deadline.persistence.ClockSegment.Promise;
import jp.madoguchi.policy.OfficeCalendar;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Actor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A change of calendar or targets tells every date it would move, and moves no other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecountTest {

    private final RecordedRequest request = new RecordedRequest();
    private final OfficeCalendar inForce = request.policy.officeCalendar();

    @Test
    void a_company_day_moves_the_clocks_that_count_business_days_and_nothing_else() {
        request.received("2027-08-09T10:00", RequestKind.DISCLOSURE);

        assertThat(moves("2027-08-09", "2027-08-12"))
                .extracting(MovedDate::clock, MovedDate::oldOn, MovedDate::newOn)
                .containsExactlyInAnyOrder(
                        tuple("C-ACK", day("2027-08-13"), day("2027-08-16")),
                        tuple("C-ID", day("2027-08-17"), day("2027-08-18")),
                        tuple("C-SLA", day("2027-08-24"), day("2027-08-25")));
    }

    @Test
    void a_day_that_is_closed_anyway_moves_nothing() {
        request.received("2027-08-09T10:00", RequestKind.DISCLOSURE);

        assertThat(moves("2027-08-09", "2027-08-14")).isEmpty();
    }

    @Test
    void a_clock_that_has_ended_is_past_and_stays() {
        request.received("2027-08-09T10:00", RequestKind.DISCLOSURE)
                .step("2027-08-09T10:01", ACKNOWLEDGE, RECEIVED, TRIAGE)
                .step("2027-08-09T11:00", START_SEARCH, TRIAGE, SEARCH);

        assertThat(moves("2027-08-10", "2027-08-12"))
                .extracting(MovedDate::clock)
                .containsExactly("C-SLA");
    }

    @Test
    void a_request_that_is_over_does_not_move() {
        request.received("2027-08-09T10:00", RequestKind.DISCLOSURE)
                .step("2027-08-10T10:00", WITHDRAW, TRIAGE, WITHDRAWN);

        assertThat(moves("2027-08-11", "2027-08-12")).isEmpty();
    }

    @Test
    void a_day_within_a_pause_moves_nothing_that_was_paused() {
        request.received("2027-08-09T10:00", RequestKind.DISCLOSURE)
                .step("2027-08-09T10:01", ACKNOWLEDGE, RECEIVED, TRIAGE)
                .step("2027-08-10T11:00", ASK_SUPPLEMENT, TRIAGE, AWAIT_SUPPLEMENT)
                .step("2027-08-18T11:00", RECEIVE_SUPPLEMENT, AWAIT_SUPPLEMENT, TRIAGE);

        assertThat(moves("2027-08-18", "2027-08-12")).isEmpty();
    }

    @Test
    void a_shorter_target_moves_the_target_only() {
        request.received("2026-11-24T10:00", RequestKind.DISCLOSURE);
        Promise eight = new Promise(8, request.policy.targets().pauseStrategy(), "KIND|DISCLOSURE|test");

        List<MovedDate> moves = new Recount(inForce, inForce, LocalDate.parse("2026-11-24"))
                .moves(request.recorded, Optional.of(eight));

        assertThat(moves)
                .containsExactly(
                        new MovedDate(RecordedRequest.REFERENCE, "C-SLA", day("2026-12-08"), day("2026-12-04")));
    }

    @Test
    void a_preview_keeps_nothing() {
        request.received("2026-11-24T10:00", RequestKind.DISCLOSURE);
        Promise eight = new Promise(8, request.policy.targets().pauseStrategy(), "KIND|DISCLOSURE|test");

        new Recount(inForce, inForce, LocalDate.parse("2026-11-24")).moves(request.recorded, Optional.of(eight));

        assertThat(request.on("2026-11-24").targetOn()).isEqualTo("2026-12-08");
    }

    @Test
    void the_trail_names_each_clock_with_its_old_and_new_date_and_no_person() {
        MovedDate moved = new MovedDate(RecordedRequest.REFERENCE, "C-SLA", day("2026-12-08"), day("2026-12-04"));

        assertThat(new DatesRecounted(
                                RecordedRequest.REFERENCE,
                                3,
                                List.of(moved),
                                Actor.system(),
                                RecordedRequest.tokyo("2026-11-24T10:00"))
                        .details())
                .isEqualTo(Map.of("change", "3", "C-SLA", "2026-12-08 > 2026-12-04"));
    }

    private List<MovedDate> moves(String today, String companyDay) {
        ProposedYear year = TimeChangeTest.actOf(2027);
        TimeChange change = TimeChange.of(new TimeProposal(
                new ProposedYear(
                        2027, year.source(), year.holidays(), Map.of(companyDay, new Words("夏季休業", "Summer closure"))),
                Map.of(),
                "夏季休業"));
        return new Recount(inForce, change.of(inForce), LocalDate.parse(today))
                .moves(request.recorded, Optional.empty());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
