package jp.madoguchi.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.RetentionRule.Kept;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RetentionLineTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 3, 1);

    private final Policy policy = Policy.readFrom(Path.of("../config/policy"));

    @Test
    void what_is_over_is_due_from_its_day_on_and_not_the_day_before() {
        RetentionLine line = line(
                since(TODAY.minusYears(3), false, 2), since(TODAY.minusYears(3).plusDays(1), false, 5));

        assertThat(line.due()).isEqualTo(2);
        assertThat(line.soon()).isEqualTo(5);
        assertThat(line.nextOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(line.kept()).isEqualTo(7);
    }

    @Test
    void a_hold_makes_nothing_due_however_old_it_is() {
        RetentionLine line = line(since(TODAY.minusYears(20), true, 3));

        assertThat(line.held()).isEqualTo(3);
        assertThat(line.due()).isZero();
        assertThat(line.soon()).isZero();
        assertThat(line.nextOn()).isNull();
    }

    @Test
    void open_requests_are_kept_and_not_begun() {
        RetentionLine line = line(new KeptSince(null, null, false, false, false, 4));

        assertThat(line.kept()).isEqualTo(4);
        assertThat(line.notBegun()).isEqualTo(4);
        assertThat(line.due()).isZero();
    }

    @Test
    void what_may_not_be_counted_is_not_even_asked_for() {
        RetentionLine line = RetentionLine.of(policy.retention(Kept.RESTRICTED_MEMO), new Uncounted(), TODAY);

        assertThat(line.counted()).isFalse();
        assertThat(line.kept()).isZero();
    }

    private RetentionLine line(KeptSince... kept) {
        return RetentionLine.of(policy.retention(Kept.LEDGER), new There(List.of(kept)), TODAY);
    }

    private static KeptSince since(LocalDate closed, boolean held, long number) {
        return new KeptSince(closed, null, true, false, held, number);
    }

    private record There(List<KeptSince> present) implements Keeping {

        @Override
        public Kept object() {
            return Kept.LEDGER;
        }

        @Override
        public int destroyDue(Instant now) {
            return 0;
        }
    }

    private static final class Uncounted implements Keeping {

        @Override
        public Kept object() {
            return Kept.RESTRICTED_MEMO;
        }

        @Override
        public boolean isCounted() {
            return false;
        }

        @Override
        public List<KeptSince> present() {
            throw new AssertionError("nobody may ask");
        }

        @Override
        public int destroyDue(Instant now) {
            return 0;
        }
    }
}
