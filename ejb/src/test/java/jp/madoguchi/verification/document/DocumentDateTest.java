package jp.madoguchi.verification.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.policy.Policy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentDateTest {

    private static final Policy POLICY = Policy.readFrom(Path.of("../config/policy"));
    private static final LocalDate CAME_IN = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "{0} dated {1}: {2}")
    @CsvSource({
        "DL, 2026-11-24, COUNTS",
        "DL, 2026-11-23, EXPIRED",
        "DL, 2030-01-01, COUNTS",
        "DL, , NOT_READ",
        "MNC, , NOT_READ",
        "SK, 2026-07-31, EXPIRED",
        "JM, 2026-08-24, COUNTS",
        "JM, 2026-08-23, TOO_OLD",
        "JM, 2026-11-24, COUNTS",
        "JM, 2026-11-25, NOT_YET_ISSUED",
        "JM, , NOT_READ",
        "PA, 2026-08-23, TOO_OLD",
        "TS, 2026-10-01, COUNTS",
        "NP, , COUNTS",
        "DH, , COUNTS",
        "HB, , COUNTS",
        "HB, 2026-01-01, EXPIRED"
    })
    void a_document_counts_by_its_date(String code, LocalDate dated, DocumentDate answer) {
        DocumentKind kind = POLICY.document(code).orElseThrow();

        assertThat(DocumentDate.of(kind, dated, CAME_IN)).isEqualTo(answer);
    }
}
