package jp.madoguchi.verification;

import static jp.madoguchi.request.AssuranceLevel.A2;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.util.Map;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.RetentionRule;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.shared.Actor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentPeriodTest {

    private static final Instant CLOSED = Instant.parse("2026-11-24T03:00:00Z");
    private static final Instant THIRTY_DAYS_LATER = Instant.parse("2026-12-24T03:00:00Z");

    private final DocumentPeriod shipped = new DocumentPeriod(
            Policy.readFrom(Path.of("../config/policy")).retention(RetentionRule.Kept.IDENTITY_IMAGE));

    @Test
    void documents_outlive_the_decision_letter_a_rejection_and_a_withdrawal_by_thirty_days() {
        assertThat(shipped.end(CLOSED, true)).isEqualTo(THIRTY_DAYS_LATER);
        assertThat(shipped.end(CLOSED, false)).isEqualTo(THIRTY_DAYS_LATER);
        assertThat(shipped.limit(THIRTY_DAYS_LATER)).isEqualTo(CLOSED);
    }

    @Test
    void whatever_an_organisation_writes_the_outer_limit_counts() {
        DocumentPeriod generous = period(Period.ofDays(400), Period.ofDays(5), Period.ofDays(90));

        assertThat(generous.end(CLOSED, true)).isEqualTo(Instant.parse("2027-02-22T03:00:00Z"));
        assertThat(generous.end(CLOSED, false)).isEqualTo(Instant.parse("2026-11-29T03:00:00Z"));
    }

    @Test
    void a_withdrawn_request_is_due_on_its_day_and_not_before() {
        DataSubjectRequest withdrawn = withdrawn();

        assertThat(shipped.isDue(withdrawn, THIRTY_DAYS_LATER.minusSeconds(1))).isFalse();
        assertThat(shipped.isDue(withdrawn, THIRTY_DAYS_LATER)).isTrue();
    }

    @Test
    void nothing_of_an_open_request_is_due() {
        DataSubjectRequest open = RequestsToVerify.by(RequesterKind.PRINCIPAL, A2);

        assertThat(shipped.isDue(open, THIRTY_DAYS_LATER.plusSeconds(99_999_999)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestFlag.class,
            names = {"LEGAL_HOLD", "LITIGATION"})
    void a_hold_keeps_everything(RequestFlag hold) {
        DataSubjectRequest held = withdrawn();
        held.raise(hold);

        assertThat(shipped.isDue(held, THIRTY_DAYS_LATER.plusSeconds(99_999_999)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestFlag.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LEGAL_HOLD", "LITIGATION"})
    void no_other_flag_keeps_anything(RequestFlag flag) {
        DataSubjectRequest flagged = withdrawn();
        flagged.raise(flag);

        assertThat(shipped.isDue(flagged, THIRTY_DAYS_LATER)).isTrue();
    }

    private static DataSubjectRequest withdrawn() {
        DataSubjectRequest request = RequestsToVerify.by(RequesterKind.PRINCIPAL, A2);
        request.apply(RequestAction.WITHDRAW, Actor.requester(), CLOSED, Map.of());
        return request;
    }

    private static DocumentPeriod period(Period keep, Period withoutDecision, Period atLatest) {
        Titles text = new Titles("画像", "Images");
        return new DocumentPeriod(new RetentionRule(
                RetentionRule.Kept.IDENTITY_IMAGE,
                text,
                RetentionRule.Start.DELIVERED,
                keep,
                null,
                withoutDecision,
                atLatest,
                text));
    }
}
