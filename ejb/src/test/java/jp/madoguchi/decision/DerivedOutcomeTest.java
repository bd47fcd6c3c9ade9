package jp.madoguchi.decision;

import static jp.madoguchi.decision.Disposition.ALT;
import static jp.madoguchi.decision.Disposition.GRANT;
import static jp.madoguchi.decision.Disposition.GRANT_MASKED;
import static jp.madoguchi.decision.Disposition.REDIRECT;
import static jp.madoguchi.decision.Disposition.WITHHOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.request.ItemOutcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DerivedOutcomeTest {

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            GRANT                       | FULL
            GRANT GRANT                 | FULL
            GRANT NOT_HELD              | FULL
            NOT_HELD NOT_HELD           | NOT_HELD
            GRANT WITHHOLD              | PARTIAL
            GRANT GRANT_MASKED          | PARTIAL
            GRANT_MASKED                | PARTIAL
            GRANT_MASKED GRANT_MASKED   | PARTIAL
            GRANT_MASKED WITHHOLD       | PARTIAL
            GRANT ALT                   | PARTIAL
            GRANT_MASKED NOT_HELD       | PARTIAL
            WITHHOLD                    | REFUSED
            WITHHOLD NOT_HELD           | REFUSED
            ALT                         | ALT_MEASURE
            ALT WITHHOLD                | ALT_MEASURE
            ALT NOT_HELD                | ALT_MEASURE
            """)
    void lines_lead_to_an_outcome(String lines, ItemOutcome outcome) {
        assertThat(DerivedOutcome.of(dispositions(lines))).contains(outcome);
    }

    @Test
    void without_lines_there_is_no_outcome() {
        assertThat(DerivedOutcome.of(List.of())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: refusal for Art. 39 {1}")
    @CsvSource(delimiter = '|', textBlock = """
            GRANT WITHHOLD     | true
            WITHHOLD           | true
            GRANT GRANT_MASKED | false
            NOT_HELD           | false
            ALT                | false
            """)
    void anything_withheld_opens_the_way_to_court(String lines, boolean refusal) {
        assertThat(DerivedOutcome.isRefusalForArt39(dispositions(lines))).isEqualTo(refusal);
    }

    private static List<Disposition> dispositions(String lines) {
        return Arrays.stream(lines.split(" ")).map(Disposition::valueOf).toList();
    }

    /** Domain 2.7 in its own words, tried on every multiset of up to six lines. */
    @Test
    void every_mixture_of_lines_leads_where_the_domain_says() {
        for (List<Disposition> lines : multisets(6)) {
            Set<Disposition> kinds = EnumSet.copyOf(lines);
            boolean given = kinds.contains(GRANT) || kinds.contains(GRANT_MASKED);
            boolean lessThanAsked = kinds.stream()
                    .anyMatch(kind -> kind == WITHHOLD || kind == GRANT_MASKED || kind == ALT || kind == REDIRECT);
            ItemOutcome expected = given && lessThanAsked
                    ? ItemOutcome.PARTIAL
                    : given
                            ? ItemOutcome.FULL
                            : kinds.contains(ALT)
                                    ? ItemOutcome.ALT_MEASURE
                                    : kinds.contains(WITHHOLD)
                                            ? ItemOutcome.REFUSED
                                            : kinds.contains(REDIRECT) ? ItemOutcome.REDIRECTED : ItemOutcome.NOT_HELD;

            assertThat(DerivedOutcome.of(lines)).as("%s", lines).contains(expected);
            assertThat(DerivedOutcome.isRefusalForArt39(lines)).as("%s", lines).isEqualTo(kinds.contains(WITHHOLD));
        }
    }

    @Test
    void the_order_of_lines_and_their_number_change_nothing() {
        for (List<Disposition> lines : multisets(4)) {
            List<Disposition> backwardsTwice = new ArrayList<>(lines);
            Collections.reverse(backwardsTwice);
            backwardsTwice.addAll(lines);

            assertThat(DerivedOutcome.of(backwardsTwice)).isEqualTo(DerivedOutcome.of(lines));
        }
    }

    private static List<List<Disposition>> multisets(int most) {
        List<List<Disposition>> all = new ArrayList<>();
        grow(List.of(), 0, most, all);
        return all;
    }

    private static void grow(List<Disposition> soFar, int from, int most, List<List<Disposition>> all) {
        for (int next = from; next < Disposition.values().length && soFar.size() < most; next++) {
            List<Disposition> more = new ArrayList<>(soFar);
            more.add(Disposition.values()[next]);
            all.add(List.copyOf(more));
            grow(more, next, most, all);
        }
    }
}
