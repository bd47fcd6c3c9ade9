package jp.madoguchi.web.api.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.madoguchi.request.ReceiptCode;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.web.api.problem.TooManyCodes;
import jp.madoguchi.web.portal.status.Attempts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KnockTest {

    private static final String SOMEBODY = "192.0.2.1";
    private static final int ALLOWED = 20;
    private static final String UNKNOWN = ReceiptCode.of(new byte[17]).value();
    private static final String KNOWN = ReceiptCode.of(
                    new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17})
            .value();

    private static final String HOLDER = "the holder";

    private final Knock<String> knock = new Knock<>(
            code -> KNOWN.equals(code) ? Optional.of(HOLDER) : Optional.empty(),
            new Attempts(Clock.fixed(Instant.parse("2026-11-02T00:00:00Z"), ZoneOffset.UTC)));

    @Test
    void whoever_tries_many_codes_has_to_wait() {
        for (int i = 0; i < ALLOWED; i++) {
            assertThatThrownBy(() -> knock.from(SOMEBODY, UNKNOWN)).isInstanceOf(RequestNotFound.class);
        }

        assertThatThrownBy(() -> knock.from(SOMEBODY, UNKNOWN))
                .isInstanceOfSatisfying(
                        TooManyCodes.class,
                        refused -> assertThat(refused.seconds()).isPositive());
        assertThat(knock.from("192.0.2.2", KNOWN)).isEqualTo(HOLDER);
    }

    @Test
    void a_slip_of_the_keyboard_is_no_try() {
        for (int i = 0; i <= ALLOWED; i++) {
            assertThatThrownBy(() -> knock.from(SOMEBODY, "mistyped")).isInstanceOf(RequestNotFound.class);
            assertThatThrownBy(() -> knock.from(SOMEBODY, null)).isInstanceOf(RequestNotFound.class);
        }

        assertThat(knock.from(SOMEBODY, KNOWN)).isEqualTo(HOLDER);
    }
}
