package jp.madoguchi.referral;

import static jp.madoguchi.referral.DirectoryForTests.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.SubmittedForm;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TenantSignsTest {

    @Test
    void an_address_of_an_organisation_in_the_directory_is_a_sign() {
        SubmittedForm form =
                form(RequesterKind.PRINCIPAL, AccountType.WORK_SCHOOL, "hanako@example.jp", "hanako@acme.example.jp");

        assertThat(signs(form)).singleElement().satisfies(sign -> {
            assertThat(sign.tenant()).isEqualTo(DirectoryForTests.ACME);
            assertThat(sign.identifier()).isEqualTo("hanako@acme.example.jp");
            assertThat(sign.stated()).isTrue();
        });
    }

    @Test
    void a_domain_that_is_not_in_the_directory_is_no_sign() {
        assertThat(signs(form(RequesterKind.PRINCIPAL, AccountType.WORK_SCHOOL, "hanako@company.example.jp")))
                .isEmpty();
    }

    @Test
    void an_organisation_is_named_once_however_many_addresses_it_gave_out() {
        assertThat(signs(form(
                        RequesterKind.PRINCIPAL, AccountType.PERSONAL, "h@acme.example.jp", "hanako@acme.example.jp")))
                .hasSize(1);
    }

    @Test
    void a_parent_of_a_pupil_is_seen_and_the_childs_own_account_stays_with_us() {
        SubmittedForm form = form(
                RequesterKind.STATUTORY_AGENT,
                AccountType.WORK_SCHOOL,
                "oya@example.jp",
                "ken@aoba-es.example.jp",
                "ken@example.jp",
                "member-12");

        assertThat(TenantSigns.isParentOfPupil(form, signs(form))).isTrue();
        assertThat(TenantSigns.ownAccounts(form, DirectoryForTests::of)).containsExactly("ken@example.jp", "member-12");
    }

    @Test
    void a_pupil_who_asks_alone_is_no_parent() {
        SubmittedForm form = form(RequesterKind.PRINCIPAL, AccountType.WORK_SCHOOL, "ken@aoba-es.example.jp");

        assertThat(TenantSigns.isParentOfPupil(form, signs(form))).isFalse();
    }

    private static List<SignOfOrganisation> signs(SubmittedForm form) {
        return TenantSigns.in(form, DirectoryForTests::of);
    }
}
