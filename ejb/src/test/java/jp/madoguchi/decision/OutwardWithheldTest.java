package jp.madoguchi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutwardWithheldTest {

    private static final DecisionLine GIVEN = line("C1b", Disposition.GRANT, "「記録の全部」を開示");

    @Test
    void what_is_kept_back_in_one_item_is_kept_back_in_all_of_them() {
        Withheld withheld = Withheld.inAnyOf(
                Map.of(
                        1, List.of(line("C2b", Disposition.GRANT_MASKED, "出品者「架空次郎」")),
                        2, List.of(line("C2b", Disposition.WITHHOLD, "購入者「架空花子」")),
                        3, List.of(GIVEN)),
                Map.of(1, List.of("「架空太郎」の住所"), 3, List.of("「架空三郎」")));

        assertThat(withheld.values()).containsExactlyInAnyOrder("架空次郎", "架空花子", "架空太郎");
    }

    @Test
    void where_everything_is_given_nothing_is_kept_back() {
        assertThat(Withheld.inAnyOf(Map.of(1, List.of(GIVEN)), Map.of()).isEmpty())
                .isTrue();
    }

    private static DecisionLine line(String category, Disposition disposition, String note) {
        return new DecisionLine(category, null, disposition, null, note, null);
    }
}
