package jp.madoguchi.verification.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import jp.madoguchi.policy.AgentKind;
import jp.madoguchi.policy.DocumentClass;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.policy.HeldAttribute;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.shared.BusinessRuleViolated;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EnoughDocumentsTest {

    private static final Titles TEXT = new Titles("書類", "document");
    private static final List<DocumentKind> KINDS = List.of(
            kind("DL", DocumentClass.PHOTO),
            kind("SK", DocumentClass.NON_PHOTO),
            kind("NP", DocumentClass.NON_PHOTO),
            kind("UB", DocumentClass.SUPPLEMENT),
            kind("ST", DocumentClass.SUPPLEMENT),
            kind("PA", DocumentClass.AUTHORITY));

    @ParameterizedTest(name = "the data subject with {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            DL          | enough
            SK NP       | enough
            DL SK UB    | enough
            SK          | verification.documents.not.enough
            SK SK       | verification.documents.not.enough
            SK UB       | verification.documents.not.enough
            UB ST       | verification.documents.not.enough
            SK PA       | verification.documents.not.enough
            PA          | verification.documents.not.enough
            ''          | verification.documents.not.enough
            """)
    void one_with_a_photo_or_two_different_ones_without(String received, String answer) {
        assertThat(answerTo(received)).isEqualTo(answer);
    }

    private static String answerTo(String received) {
        List<DocumentKind> kinds = Arrays.stream(received.split(" "))
                .flatMap(code -> KINDS.stream().filter(kind -> kind.code().equals(code)))
                .toList();
        return EnoughDocuments.objection(kinds)
                .map(BusinessRuleViolated::messageKey)
                .orElse("enough");
    }

    private static DocumentKind kind(String code, DocumentClass documentClass) {
        return new DocumentKind(
                code,
                TEXT,
                documentClass,
                List.of(HeldAttribute.NAME),
                false,
                null,
                false,
                List.of(AgentKind.VOLUNTARY),
                null,
                TEXT,
                null,
                null,
                null);
    }
}
