package jp.madoguchi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DaysTakenTest {

    @Test
    void of_nothing_there_is_nothing_to_say() {
        assertThat(DaysTaken.of(Map.of())).isEqualTo(new DaysTaken(0, 0, 0, 0));
        assertThat(DaysTaken.of(Map.of(7, 0L))).isEqualTo(new DaysTaken(0, 0, 0, 0));
    }

    @Test
    void one_request_is_its_own_mean_median_and_ninetieth() {
        assertThat(DaysTaken.of(Map.of(7, 1L))).isEqualTo(new DaysTaken(1, 7, 7, 7));
    }

    @Test
    void between_two_in_the_middle_the_median_lies_half_way() {
        assertThat(DaysTaken.of(Map.of(2, 1L, 5, 1L)).median()).isEqualTo(3.5);
        assertThat(DaysTaken.of(Map.of(2, 2L, 5, 1L)).median()).isEqualTo(2);
    }

    @Test
    void nine_of_ten_were_done_in_nine_days() {
        Map<Integer, Long> oneADay = new TreeMap<>();
        for (int day = 1; day <= 10; day++) {
            oneADay.put(day, 1L);
        }
        assertThat(DaysTaken.of(oneADay).ninetieth()).isEqualTo(9);
    }

    @RepeatedTest(500)
    void whatever_the_days_the_figures_are_those_of_the_sorted_list(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Integer> days =
                random.ints(1 + random.nextInt(40), 0, 30).sorted().boxed().toList();
        Map<Integer, Long> occurrences =
                days.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        DaysTaken taken = DaysTaken.of(occurrences);

        int size = days.size();
        assertThat(taken.number()).isEqualTo(size);
        assertThat(taken.mean())
                .isCloseTo(days.stream().mapToInt(day -> day).average().orElseThrow(), within(1e-9));
        assertThat(taken.median()).isEqualTo((days.get((size - 1) / 2) + days.get(size / 2)) / 2.0);
        assertThat(days.stream().filter(day -> day <= taken.ninetieth()).count() * 10)
                .isGreaterThanOrEqualTo(size * 9L);
        assertThat(days.stream().filter(day -> day < taken.ninetieth()).count() * 10)
                .isLessThan(size * 9L);
    }
}
