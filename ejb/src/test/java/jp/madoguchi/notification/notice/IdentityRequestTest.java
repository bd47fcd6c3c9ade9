package jp.madoguchi.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the letter asks for depends on what is on file (Guidelines 3-8-7, note 2). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentityRequestTest {

    private final IdentityRequest notice = new IdentityRequest(Policy.readFrom(Path.of("../config/policy")));

    @Test
    void where_only_a_mail_address_is_on_file_no_document_is_asked_for() {
        Map<String, Object> said = told(false, "EMAIL PHONE");

        assertThat((List<?>) said.get("documents")).isEmpty();
        assertThat(said.get("methods").toString()).doesNotContain("IDENTITY_DOCUMENTS");
    }

    @Test
    void where_nothing_is_on_file_no_document_is_asked_for() {
        assertThat((List<?>) told(false, "NOTHING").get("documents")).isEmpty();
    }

    @Test
    void a_document_that_shows_no_address_is_not_asked_for_where_the_address_alone_is_on_file() {
        String documents = told(false, "ADDRESS").get("documents").toString();

        assertThat(documents).contains("運転免許証", "住民票の写し", "健康保険証(従来のもの)").doesNotContain("旅券", "年金手帳");
    }

    @Test
    void every_document_is_told_of_where_that_was_not_said_and_to_an_agent() {
        assertThat(told(false, "").get("documents").toString()).contains("旅券", "運転免許証");
        assertThat(told(true, "EMAIL").get("documents").toString()).contains("旅券", "委任状");
    }

    private Map<String, Object> told(boolean byAgent, String onFile) {
        return notice.particulars(new Occasion(
                LocalDate.of(2026, 11, 24),
                List.of(RequestKind.DISCLOSURE),
                List.of(),
                byAgent,
                Map.of("addressOnFile", "true", "onFile", onFile)));
    }
}
