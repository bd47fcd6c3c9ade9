package jp.madoguchi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SmallCellsTest {

    @Test
    void three_and_more_are_shown_and_so_is_a_zero() {
        assertThat(SmallCells.of(Map.of("a", 3L, "b", 0L)).values()).noneMatch(Cell::hidden);
    }

    @Test
    void a_small_cell_takes_the_smallest_other_one_with_it() {
        Map<String, Cell> cells = SmallCells.of(Map.of("a", 2L, "b", 9L, "c", 4L));

        assertThat(cells.get("a").hidden()).isTrue();
        assertThat(cells.get("c").hidden()).isTrue();
        assertThat(cells.get("b").amount()).isEqualTo(9);
    }

    @Test
    void two_single_ones_alone_still_hide_a_third() {
        assertThat(SmallCells.of(Map.of("a", 1L, "b", 1L, "c", 7L)).get("c").hidden())
                .isTrue();
    }

    @Test
    void a_sum_with_a_hidden_part_is_hidden() {
        assertThat(new Cell(4L).plus(Cell.hiddenOne()).hidden()).isTrue();
        assertThat(new Cell(4L).plus(new Cell(5L)).amount()).isEqualTo(9);
    }

    @RepeatedTest(300)
    void whoever_knows_the_sum_cannot_find_a_hidden_cell(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Map<Integer, Long> row = new LinkedHashMap<>();
        for (int column = 0; column < 8; column++) {
            row.put(column, (long) random.nextInt(6));
        }

        Map<Integer, Cell> cells = SmallCells.of(row);

        assertThat(cells).allSatisfy((column, cell) -> {
            assertThat(cell.hidden() || cell.amount().equals(row.get(column))).isTrue();
            assertThat(!cell.hidden() && cell.amount() > 0 && cell.amount() < 3).isFalse();
        });
        long hidden = cells.values().stream().filter(Cell::hidden).count();
        boolean moreToHide = cells.values().stream().anyMatch(cell -> !cell.hidden() && cell.amount() > 0);
        assertThat(hidden == 1 && moreToHide).isFalse();
    }
}
