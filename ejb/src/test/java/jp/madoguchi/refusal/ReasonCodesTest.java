package jp.madoguchi.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReasonCodesTest {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
    private static final Pattern TABLE =
            Pattern.compile("INSERT INTO reason_code_allowed(.*?)AS allowed", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("\\('([A-Z_ ]+)',\\s*'([A-Z0-9 -]+)'\\)");

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

        assertThat(ReasonCodes.find(code)).map(ReasonCode::kinds).contains(expected);
    }

    @Test
    void the_catalogue_has_no_other_codes_and_none_twice() {
        assertThat(ReasonCodes.all()).extracting(ReasonCode::code).hasSize(31).doesNotHaveDuplicates();
    }

    @Test
    void the_code_that_would_tell_of_the_restricted_compartment_is_not_in_it() {
        assertThat(ReasonCodes.find("N-ORD5")).isEmpty();
    }

    @Test
    void the_first_three_grounds_of_section_14_are_never_offered_for_a_correction_or_a_cessation() {
        List<RequestKind> others = List.of(RequestKind.CORRECTION, RequestKind.USE_STOP, RequestKind.ERASURE);

        assertThat(others.stream().flatMap(kind -> ReasonCodes.offered(kind, Effect.WITHHOLDS).stream()))
                .noneMatch(ReasonCode::isOfSection14);
    }

    @Test
    void a_disclosure_is_not_refused_with_the_grounds_of_corrections_and_cessations() {
        assertThat(ReasonCodes.offered(RequestKind.DISCLOSURE, Effect.WITHHOLDS))
                .extracting(ReasonCode::code)
                .contains("S14-1", "S14-2", "S14-3")
                .noneMatch(code -> code.startsWith("C-") || code.startsWith("U-"));
    }

    @Test
    void the_database_allows_exactly_the_same() throws IOException {
        Set<String> catalogue = ReasonCodes.all().stream()
                .flatMap(code -> code.kinds().stream().map(kind -> kind + " " + code.code()))
                .collect(Collectors.toSet());

        assertThat(allowedByTheDatabase()).isEqualTo(catalogue);
    }

    private static Set<String> allowedByTheDatabase() throws IOException {
        Set<String> allowed = new HashSet<>();
        try (Stream<Path> migrations = Files.list(MIGRATIONS)) {
            for (Path migration : migrations.toList()) {
                TABLE.matcher(Files.readString(migration))
                        .results()
                        .forEach(table -> ROW.matcher(table.group(1))
                                .results()
                                .flatMap(ReasonCodesTest::pairs)
                                .forEach(allowed::add));
            }
        }
        return allowed;
    }

    private static Stream<String> pairs(MatchResult row) {
        return Arrays.stream(row.group(1).split(" "))
                .flatMap(kind -> Arrays.stream(row.group(2).split(" ")).map(code -> kind + " " + code));
    }
}
