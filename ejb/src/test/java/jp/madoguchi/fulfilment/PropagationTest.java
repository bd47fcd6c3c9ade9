package jp.madoguchi.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import jp.madoguchi.fulfilment.RecipientNotice.State;
import jp.madoguchi.fulfilment.persistence.PropagationEntry;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.workflow.StepRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PropagationTest {

    private static final Policy POLICY = Policy.readFrom(Path.of("..", "config", "policy"));
    private static final LocalDate DUE = LocalDate.of(2027, 2, 5);
    private static final RecipientNotice TOLD = notice(Instant.EPOCH, null);

    @Test
    void a_confirmation_says_when_and_what() {
        assertThatCode(() -> Propagation.check(TOLD, DUE, "配信停止済み", DUE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Propagation.check(TOLD, null, "配信停止済み", DUE)).isInstanceOf(InputRejected.class);
        assertThatThrownBy(() -> Propagation.check(TOLD, DUE.plusDays(1), "配信停止済み", DUE))
                .isInstanceOf(InputRejected.class);
        assertThatThrownBy(() -> Propagation.check(TOLD, DUE, " ", DUE)).isInstanceOf(InputRejected.class);
    }

    @Test
    void a_recipient_may_not_send_a_my_number() {
        assertThatThrownBy(() -> Propagation.check(TOLD, DUE, "123456789018 の方を停止しました", DUE))
                .isInstanceOf(InputRejected.class);
    }

    @Test
    void nobody_confirms_twice_or_what_they_were_never_told() {
        assertThatThrownBy(() -> Propagation.check(notice(Instant.EPOCH, Instant.EPOCH), DUE, "停止済み", DUE))
                .isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> Propagation.check(notice(null, null), DUE, "停止済み", DUE))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void how_far_it_has_come_follows_from_the_day() {
        assertThat(notice(null, null).state(DUE)).isEqualTo(State.TO_TELL);
        assertThat(TOLD.state(DUE)).isEqualTo(State.SENT);
        assertThat(TOLD.state(DUE.plusDays(1))).isEqualTo(State.OVERDUE);
        assertThat(notice(Instant.EPOCH, Instant.EPOCH).state(DUE.plusDays(9))).isEqualTo(State.CONFIRMED);
    }

    @Test
    void a_silent_recipient_is_reminded_five_business_days_after_the_day_it_was_given() {
        PropagationEntry entry = told();

        assertThat(isToChase(entry, LocalDate.of(2027, 2, 12))).isFalse();
        assertThat(isToChase(entry, LocalDate.of(2027, 2, 15))).isTrue();
    }

    @Test
    void reminders_are_five_business_days_apart_and_three_at_most() {
        PropagationEntry entry = told();
        entry.wasChased(LocalDate.of(2027, 2, 15));

        assertThat(isToChase(entry, LocalDate.of(2027, 2, 16))).isFalse();
        assertThat(isToChase(entry, LocalDate.of(2027, 2, 22))).isTrue();

        entry.wasChased(LocalDate.of(2027, 2, 22));
        entry.wasChased(LocalDate.of(2027, 3, 2));
        assertThat(isToChase(entry, LocalDate.of(2027, 6, 1))).isFalse();
    }

    @Test
    void who_has_confirmed_is_left_in_peace() {
        PropagationEntry entry = told();
        entry.confirm(DUE, "停止済み", "recipient", Instant.EPOCH);

        assertThat(isToChase(entry, LocalDate.of(2027, 3, 1))).isFalse();
    }

    private static boolean isToChase(PropagationEntry entry, LocalDate today) {
        return Chasing.isToChase(entry, today, POLICY.propagation(), POLICY.officeCalendar());
    }

    private static PropagationEntry told() {
        PropagationEntry entry = new PropagationEntry(
                new RequestReference("M-2027-000001"),
                1,
                "R07",
                Instruction.STOP_PROVISION,
                Set.of("C2a"),
                "M-1",
                "ads@example.jp",
                DUE);
        entry.wasTold(Instant.EPOCH, LocalDate.of(2027, 2, 3));
        return entry;
    }

    private static RecipientNotice notice(Instant toldAt, Instant confirmedAt) {
        return new RecipientNotice(
                new RequestReference("M-2027-000001"),
                1,
                1,
                "R07",
                Instruction.STOP_PROVISION,
                Set.of("C2a"),
                "M-1",
                "ads@example.jp",
                DUE,
                toldAt,
                0,
                null,
                null,
                null,
                confirmedAt);
    }
}
