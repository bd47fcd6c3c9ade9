package jp.madoguchi.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.notice.Referral;
import jp.madoguchi.policy.Tenant;
import jp.madoguchi.referral.ReferralLetter.Remaining;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferralLetterTest {

    private static final List<Remaining> REMAINING = List.of(new Remaining(RequestKind.DISCLOSURE, true));

    @Test
    void the_requester_is_told_whom_to_ask_and_what_stays_with_us() {
        Map<String, Object> model = ReferralLetter.to(DirectoryForTests.ACME, ReferralReason.R_ORG, REMAINING);

        assertThat(model)
                .containsEntry("code", "R-ORG")
                .containsEntry("organisation", Map.of("ja", "組織ACME", "en", "Organisation ACME"))
                .containsEntry(
                        "contact",
                        Map.of("ja", "管理者 admin@acme.example.jp", "en", "Administrator admin@acme.example.jp"));
        assertThat(String.valueOf(model.get("remaining"))).contains("保有個人データの開示(ご案内した部分を除く)");
    }

    @Test
    void the_letter_can_say_what_it_is_told() {
        assertThat(particulars(DirectoryForTests.ACME)).containsOnlyKeys("why", "whom", "contact", "remaining");
        assertThat(particulars(DirectoryForTests.SECRET)).containsOnlyKeys("why", "whom", "remaining");
    }

    private static Map<String, Object> particulars(Tenant tenant) {
        Map<String, Object> told = ReferralLetter.to(tenant, ReferralReason.R_ORG, REMAINING);
        return new Referral()
                .particulars(new Occasion(
                        LocalDate.of(2027, 2, 3), List.of(RequestKind.DISCLOSURE), List.of(), false, told));
    }

    @Test
    void an_organisation_that_wants_to_stay_unnamed_is_not_even_handed_to_the_letter() {
        Map<String, Object> model = ReferralLetter.to(DirectoryForTests.SECRET, ReferralReason.R_ORG, REMAINING);

        assertThat(model).containsEntry("confidential", true).doesNotContainKeys("organisation", "contact");
        assertThat(model.toString()).doesNotContain("SECRET", "secret.example.jp");
    }
}
