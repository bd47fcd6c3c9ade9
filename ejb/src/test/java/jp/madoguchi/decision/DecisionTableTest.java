package jp.madoguchi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.refusal.GroundsForTests;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionTableTest {

    /** Domain 2.4 as it stands there; D6 belongs to the restricted compartment. */
    @ParameterizedTest(name = "{0}: {1} with {2} is approved at {3}")
    @CsvSource(delimiter = '|', textBlock = """
            D1  | DISCLOSURE                | -                        | L1
            D2  | DISCLOSURE                | S14-1                    | L2
            D3  | DISCLOSURE                | S14-1                    | L2
            D4  | DISCLOSURE                | S14-2                    | L2
            D5  | DISCLOSURE                | S14-3                    | L2
            D7  | DISCLOSURE TPR_DISCLOSURE | N-NONE                   | L1
            D8  | DISCLOSURE                | M-DIFF                   | L1
            D9  | DISCLOSURE                | N-PROC                   | L1
            D10 | DISCLOSURE                | S14-4                    | L1
            T1  | TPR_DISCLOSURE            | -                        | L1
            T2  | TPR_DISCLOSURE            | S14-1 S14-3              | L2
            T3  | TPR_DISCLOSURE            | N-NONE                   | L1
            P1  | PURPOSE_NOTICE            | -                        | L1
            P2  | PURPOSE_NOTICE            | P-CLEAR                  | L1
            P3  | PURPOSE_NOTICE            | P-214-1 P-214-2 P-214-3  | L2
            C1  | CORRECTION                | -                        | L1
            C2  | CORRECTION                | C-FACT                   | L2
            C3  | CORRECTION                | C-EVAL                   | L2
            C4  | CORRECTION                | C-NEED                   | L2
            C5  | CORRECTION                | N-SPEC-LAW               | L1
            U1  | USE_STOP ERASURE          | -                        | L2
            U2  | USE_STOP ERASURE          | -                        | L1
            U3  | USE_STOP ERASURE          | -                        | L2
            U4  | USE_STOP ERASURE          | -                        | L2
            U5  | USE_STOP ERASURE          | U-NOGROUND U-OVERRIDE    | L2
            U6  | ERASURE                   | U-RETAIN                 | L2
            U7  | USE_STOP ERASURE TP_STOP  | U-ALT                    | L2
            U8  | USE_STOP ERASURE          | U-EXCESS                 | L2
            V1  | TP_STOP                   | -                        | L2
            V2  | TP_STOP                   | T-NOT3P                  | L1
            V3  | OPTOUT_STOP               | -                        | L1
            X1  | COMPLAINT                 | A-AUTH                   | L1
            X2  | COMPLAINT                 | F-FORM F-SPEC            | L1
            X3  | PURPOSE_NOTICE DISCLOSURE TPR_DISCLOSURE | F-FEE     | L1
            X4  | COMPLAINT                 | W-DRAWN                  | L1
            """)
    void every_row_of_the_domain_is_in_the_table(String id, String kinds, String codes, ApproverLevel level) {
        Set<RequestKind> asked =
                Arrays.stream(kinds.split(" ")).map(RequestKind::valueOf).collect(Collectors.toSet());
        Set<String> meant = codes.equals("-") ? Set.of() : Set.of(codes.split(" "));

        assertThat(DecisionTable.rows())
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.kinds()).containsAll(asked);
                    assertThat(row.codes()).containsAll(meant);
                    assertThat(row.codes().isEmpty()).isEqualTo(meant.isEmpty());
                    assertThat(row.level()).isEqualTo(level);
                });
    }

    @Test
    void nothing_is_in_the_table_twice() {
        assertThat(DecisionTable.rows()).extracting(DecisionRow::id).doesNotHaveDuplicates();
    }

    @Test
    void a_row_names_no_code_that_its_kind_does_not_allow() {
        List<String> wrong = new ArrayList<>();
        DecisionTable.rows()
                .forEach(row -> row.codes()
                        .forEach(code -> row.kinds().stream()
                                .filter(kind -> !code.equals(DecisionRow.OWN_GROUNDS) && !allowed(code, kind))
                                .forEach(kind -> wrong.add(row.id() + " " + code + " " + kind))));

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_pair_of_kind_and_code_has_a_row() {
        Set<String> missing = new TreeSet<>();
        for (ReasonCode code : GroundsForTests.codes().all()) {
            code.kinds().stream()
                    .filter(kind -> DecisionTable.rows().stream()
                            .noneMatch(
                                    row -> row.names(code.code()) && row.kinds().contains(kind)))
                    .forEach(kind -> missing.add(code.code() + " " + kind));
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void whatever_is_asked_for_can_be_done() {
        assertThat(EnumSet.allOf(RequestKind.class))
                .allMatch(kind -> !DecisionTable.rowsFor(kind, "", Disposition.GRANT, "", false)
                                .isEmpty()
                        || !DecisionTable.rowsFor(kind, "", Disposition.GRANT, "T1", false)
                                .isEmpty());
    }

    /** Domain 2.3 for the seven kinds it has columns for, as 5.2 G7 has it: every other pair is refused. */
    @Test
    void a_pair_that_is_not_in_the_catalogue_carries_no_decision() {
        Stream<String> carried = GroundsForTests.codes().all().stream()
                .filter(code -> !code.isOwn())
                .flatMap(code -> EnumSet.complementOf(
                                EnumSet.copyOf(code.kinds()).clone())
                        .stream()
                        .filter(kind -> Arrays.stream(Disposition.values())
                                .anyMatch(decided -> DecisionTable.allows(kind, code.code(), decided)))
                        .map(kind -> code.code() + " " + kind));

        assertThat(carried).isEmpty();
    }

    @Test
    void every_entry_a_row_demands_can_be_written_down_with_its_ground() {
        Set<String> nowhere = new TreeSet<>();
        for (DecisionRow row : DecisionTable.rows()) {
            for (RefusalGround ground : GroundsForTests.all()) {
                row.kinds().stream()
                        .filter(kind -> row.codes().contains(ground.code()))
                        .flatMap(kind -> row.evidence().stream()
                                .filter(entry -> !ground.particulars(kind).contains(entry)
                                        && !ground.furtherParticulars(kind).contains(entry)
                                        && entry != Particular.GATE_EVIDENCE)
                                .map(entry -> row.id() + " " + ground.code() + " " + entry + " " + kind))
                        .forEach(nowhere::add);
            }
        }

        assertThat(nowhere).isEmpty();
    }

    private static boolean allowed(String code, RequestKind kind) {
        return GroundsForTests.codes()
                .find(code)
                .filter(known -> known.isAllowedFor(kind))
                .isPresent();
    }
}
