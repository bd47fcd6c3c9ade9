package jp.madoguchi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import jp.madoguchi.decision.DecisionSheet.Owed;
import jp.madoguchi.refusal.GroundsForTests;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Domain 2.3 at the check every draft passes: all kinds of request, all reason codes, all that can be decided. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryKindAndReasonTest {

    private static final String WORDS = "ご請求の情報について調査した結果、ご希望に沿うことができないと判断しました。";
    private static final ItemScope SCOPE =
            new ItemScope(List.of("C1a"), List.of("P01"), List.of("R07"), null, null, null, null, null, null);

    @Test
    void a_pair_outside_the_table_is_refused_whatever_is_decided_with_it() {
        List<String> passed = new ArrayList<>();
        int[] tried = {0};
        eachPair((kind, code) -> {
            if (code.isAllowedFor(kind)) {
                return;
            }
            for (Violation said : refusals(kind, code)) {
                tried[0]++;
                if (!isOfKind(said) || !said.arguments().equals(List.of(code.code()))) {
                    passed.add(kind + " " + code.code() + ": " + said);
                }
            }
            if (refusals(kind, code).size() != owed(kind).dispositions().size()) {
                passed.add(kind + " " + code.code());
            }
        });

        assertThat(tried[0]).isGreaterThan(pairsOutside());
        assertThat(passed).isEmpty();
    }

    @Test
    void a_pair_of_the_table_passes_whatever_else_may_be_wrong_with_it() {
        List<String> refused = new ArrayList<>();
        eachPair((kind, code) -> {
            if (code.isAllowedFor(kind) && refusals(kind, code).stream().anyMatch(EveryKindAndReasonTest::isOfKind)) {
                refused.add(kind + " " + code.code());
            }
        });

        assertThat(refused).isEmpty();
    }

    @Test
    void a_code_nobody_knows_is_refused_for_every_kind() {
        for (RequestKind kind : RequestKind.values()) {
            for (String unknown : List.of("N-ORD5", "S14-5", "s14-1", "S14-1 ", "0")) {
                assertThat(said(kind, owed(kind).dispositions().iterator().next(), unknown))
                        .as("%s %s", kind, unknown)
                        .extracting(Violation::messageKey)
                        .containsExactly("decision.code.unknown");
            }
        }
    }

    private static boolean isOfKind(Violation said) {
        return said.messageKey().equals("decision.code.not.for.kind");
    }

    private static void eachPair(BiConsumer<RequestKind, ReasonCode> what) {
        for (RequestKind kind : RequestKind.values()) {
            GroundsForTests.codes().all().forEach(code -> what.accept(kind, code));
        }
    }

    private static int pairsOutside() {
        return GroundsForTests.codes().all().stream()
                .mapToInt(code -> RequestKind.values().length - code.kinds().size())
                .sum();
    }

    /** What is said of the code, one for each thing that can be decided with it. */
    private static List<Violation> refusals(RequestKind kind, ReasonCode code) {
        return owed(kind).dispositions().stream()
                .flatMap(decided -> said(kind, decided, code.code()).stream())
                .toList();
    }

    private static List<Violation> said(RequestKind kind, Disposition decided, String code) {
        Owed cell = owed(kind);
        DecisionLine line = new DecisionLine(cell.category(), cell.system(), decided, code, WORDS, WORDS);
        return rules(kind, code).violationsOf(List.of(line)).stream()
                .filter(violation -> violation.field().equals("lines[0].reasonCode"))
                .toList();
    }

    private static Owed owed(RequestKind kind) {
        return OwedLines.of(item(kind)).get(0);
    }

    private static DraftRules rules(RequestKind kind, String engaged) {
        return new DraftRules(
                ItemsForTests.fileOf(item(kind), engaged), ItemsForTests.outward(SCOPE), GroundsForTests.codes());
    }

    private static ItemToDecide item(RequestKind kind) {
        return new ItemToDecide(1, kind, SCOPE, Map.of("MEMBERS", Set.of("C1a")));
    }
}
