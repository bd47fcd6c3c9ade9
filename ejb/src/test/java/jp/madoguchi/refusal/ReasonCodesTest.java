package jp.madoguchi.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReasonCodesTest {

    @ParameterizedTest(name = "{0} may be said of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            S14-1      | DISCLOSURE TPR_DISCLOSURE
            S14-2      | DISCLOSURE TPR_DISCLOSURE
            S14-3      | DISCLOSURE TPR_DISCLOSURE
            S14-4      | ALL
            A-AUTH     | ALL
            F-FORM     | ALL
            F-SPEC     | ALL
            F-FEE      | PURPOSE_NOTICE DISCLOSURE TPR_DISCLOSURE
            N-NONE     | ALL
            N-RPD      | ALL
            N-PROC     | ALL
            N-PSEUDO   | ALL
            N-ANON     | ALL
            N-SPEC-LAW | DISCLOSURE CORRECTION
            N-DEAD     | ALL
            P-CLEAR    | PURPOSE_NOTICE
            P-214-1    | PURPOSE_NOTICE
            P-214-2    | PURPOSE_NOTICE
            P-214-3    | PURPOSE_NOTICE
            C-FACT     | CORRECTION
            C-EVAL     | CORRECTION
            C-NEED     | CORRECTION
            U-NOGROUND | USE_STOP ERASURE TP_STOP
            U-EXCESS   | USE_STOP ERASURE
            U-OVERRIDE | USE_STOP ERASURE TP_STOP
            U-ALT      | USE_STOP ERASURE TP_STOP
            U-RETAIN   | ERASURE
            T-NOT3P    | TP_STOP
            M-DIFF     | DISCLOSURE TPR_DISCLOSURE
            R-ORG      | ALL
            W-DRAWN    | ALL
            """)
    void the_catalogue_is_that_of_the_domain(String code, String kinds) {
        Set<RequestKind> expected = kinds.equals("ALL")
                ? Set.of(RequestKind.values())
                : Arrays.stream(kinds.split(" ")).map(RequestKind::valueOf).collect(Collectors.toSet());

        assertThat(GroundsForTests.codes().find(code)).map(ReasonCode::kinds).contains(expected);
    }

    @Test
    void the_catalogue_has_no_other_codes_but_those_marked_as_our_own_and_none_twice() {
        assertThat(GroundsForTests.codes().all())
                .extracting(ReasonCode::code)
                .doesNotHaveDuplicates()
                .filteredOn(code -> !ReasonCode.isOwn(code))
                .hasSize(31);
    }

    @Test
    void the_code_that_would_tell_of_the_restricted_compartment_is_not_in_it() {
        assertThat(GroundsForTests.codes().find("N-ORD5")).isEmpty();
    }

    @Test
    void the_first_three_grounds_of_section_14_are_never_offered_for_a_correction_or_a_cessation() {
        List<RequestKind> others = List.of(RequestKind.CORRECTION, RequestKind.USE_STOP, RequestKind.ERASURE);

        assertThat(others.stream().flatMap(kind -> GroundsForTests.codes().offered(kind, Effect.WITHHOLDS).stream()))
                .noneMatch(ReasonCode::isOfSection14);
    }

    @Test
    void a_disclosure_is_not_refused_with_the_grounds_of_corrections_and_cessations() {
        assertThat(GroundsForTests.codes().offered(RequestKind.DISCLOSURE, Effect.WITHHOLDS))
                .extracting(ReasonCode::code)
                .contains("S14-1", "S14-2", "S14-3")
                .noneMatch(code -> code.startsWith("C-") || code.startsWith("U-"));
    }
}
