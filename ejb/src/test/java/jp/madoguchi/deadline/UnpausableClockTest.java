package jp.madoguchi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import jp.madoguchi.deadline.calendar.CalendarDays;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnpausableClockTest {

    private final UnpausableClock art39 = new UnpausableClock(new CalendarDays(), Art39.DAYS);

    @Test
    void it_cannot_even_be_told_of_a_pause() {
        assertThat(UnpausableClock.class.getDeclaredMethods())
                .flatExtracting(method -> List.<Object>of((Object[]) method.getParameterTypes()))
                .doesNotContain(Pause.class, List.class);
    }

    @Test
    void it_ends_on_a_holiday_when_that_is_the_fourteenth_day() {
        assertThat(art39.dueOn(LocalDate.parse("2026-12-18"))).isEqualTo("2027-01-01");
        assertThat(art39.dueOn(LocalDate.parse("2026-04-19"))).isEqualTo("2026-05-03");
    }

    @Test
    void four_days_remain_when_the_warning_begins() {
        LocalDate arrived = LocalDate.parse("2026-11-24");

        assertThat(art39.remaining(arrived, arrived.plusDays(10))).isEqualTo(4);
        assertThat(art39.remaining(arrived, arrived.plusDays(14))).isZero();
        assertThat(art39.remaining(arrived, arrived.plusDays(15))).isEqualTo(-1);
    }

    @Test
    void whatever_the_day_of_arrival_a_suit_is_possible_from_the_fifteenth_day_after_it() {
        Random random = new Random(39);
        random.ints(5_000, 0, 20_000).mapToObj(LocalDate.EPOCH::plusDays).forEach(arrived -> {
            assertThat(art39.dueOn(arrived).plusDays(1)).isEqualTo(Art39.suitPossibleFrom(arrived));
            assertThat(art39.spans(arrived, Art39.RULE)).hasSize(2);
        });
    }

    @Test
    void a_notice_of_purpose_cannot_be_sued_for_and_disclosure_can() {
        assertThat(Art39.appliesToAnyOf(List.of(RequestKind.PURPOSE_NOTICE, RequestKind.COMPLAINT)))
                .isFalse();
        assertThat(Art39.appliesToAnyOf(List.of(RequestKind.PURPOSE_NOTICE, RequestKind.DISCLOSURE)))
                .isTrue();
        assertThat(Arrays.stream(RequestKind.values()).filter(kind -> Art39.appliesToAnyOf(List.of(kind))))
                .hasSize(6);
    }
}
