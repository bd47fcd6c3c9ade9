package jp.madoguchi.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.RetentionRule;
import jp.madoguchi.policy.RetentionRule.Kept;
import jp.madoguchi.policy.RetentionRule.Start;
import jp.madoguchi.policy.Titles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RetentionPeriodTest {

    private static final LocalDate CLOSED = LocalDate.of(2027, 3, 1);

    private final Policy policy = Policy.readFrom(Path.of("../config/policy"));

    @Test
    void records_are_kept_for_three_years_after_closure() {
        assertThat(ledger().end(closed(true, false))).contains(LocalDate.of(2030, 3, 1));
        assertThat(ledger().end(closed(false, false))).contains(LocalDate.of(2030, 3, 1));
    }

    @Test
    void a_suit_keeps_them_for_five_years_even_when_it_is_over() {
        assertThat(ledger().end(closed(true, true))).contains(LocalDate.of(2032, 3, 1));
    }

    @Test
    void the_time_of_an_open_request_does_not_run() {
        assertThat(ledger().end(new KeptSince(null, null, false, false, false, 1)))
                .isEmpty();
    }

    @Test
    void what_is_over_today_was_closed_three_or_five_years_ago_to_the_minute() {
        Instant now = Instant.parse("2030-03-01T18:30:00Z");

        assertThat(ledger().begunBefore(now, true, false)).contains(Instant.parse("2027-03-01T18:30:00Z"));
        assertThat(ledger().begunBefore(now, true, true)).contains(Instant.parse("2025-03-01T18:30:00Z"));
        assertThat(ledger().begunBefore(now)).contains(Instant.parse("2027-03-01T18:30:00Z"));
    }

    @Test
    void a_day_that_is_known_needs_no_rule() {
        KeptSince extract = new KeptSince(CLOSED, CLOSED.plusDays(30), true, true, false, 1);

        assertThat(ledger().end(extract)).contains(CLOSED.plusDays(30));
    }

    @Test
    void tombstones_and_figures_are_never_over() {
        assertThat(new RetentionPeriod(policy.retention(Kept.TOMBSTONE)).end(closed(true, false)))
                .isEmpty();
        assertThat(new RetentionPeriod(policy.retention(Kept.STATISTICS)).begunBefore(Instant.EPOCH))
                .isEmpty();
    }

    @Test
    void the_outer_limit_counts_whatever_the_period_is() {
        RetentionPeriod generous = new RetentionPeriod(new RetentionRule(
                Kept.IDENTITY_IMAGE,
                new Titles("画像", "Images"),
                Start.DELIVERED,
                Period.ofDays(400),
                null,
                Period.ofDays(5),
                Period.ofDays(90),
                new Titles("注", "Note")));

        assertThat(generous.end(closed(true, false))).contains(CLOSED.plusDays(90));
        assertThat(generous.end(closed(false, false))).contains(CLOSED.plusDays(5));
    }

    private RetentionPeriod ledger() {
        return new RetentionPeriod(policy.retention(Kept.LEDGER));
    }

    private static KeptSince closed(boolean decided, boolean litigated) {
        return new KeptSince(CLOSED, null, decided, litigated, false, 1);
    }
}
