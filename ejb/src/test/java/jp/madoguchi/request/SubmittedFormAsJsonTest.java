package jp.madoguchi.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.request.persistence.ItemScopeAsJson;
import jp.madoguchi.request.persistence.SubmittedFormAsJson;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubmittedFormAsJsonTest {

    @Test
    void a_form_is_read_as_it_was_kept() {
        Person hanako = new Person("髙橋 花子", null, "hanako@example.jp", null, null, "山田 花子");
        SubmittedForm form = new SubmittedForm(
                RequesterKind.PRINCIPAL,
                hanako,
                null,
                AccountType.PERSONAL,
                List.of("1234"),
                RequesterRelation.EMPLOYEE,
                List.of("GDPR"));
        SubmittedFormAsJson json = new SubmittedFormAsJson();

        assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(form)))
                .isEqualTo(form);
    }

    @Test
    void a_form_kept_before_relation_and_laws_were_asked_for_is_that_of_a_customer() {
        SubmittedForm old = new SubmittedFormAsJson().convertToEntityAttribute("""
                {"requesterKind":"PRINCIPAL","requester":{"name":"髙橋 花子","nameKana":null,"email":"hanako@example.jp",
                "phone":null,"postalAddress":null},"principal":null,"accountType":"PERSONAL","registeredIdentifiers":[]}
                """);

        assertThat(old.relation()).isEqualTo(RequesterRelation.CUSTOMER);
        assertThat(old.regimes()).isEmpty();
        assertThat(old.requester().formerName()).isNull();
    }

    @Test
    void a_scope_is_read_as_it_was_kept() {
        ItemScope scope = ScopesForTests.with(
                new ItemScope(List.of("C1b"), null, null, null, null, "旧", "新", null, null),
                "CORRECT",
                List.of("PROMO_SMS=OFF"),
                1);
        ItemScopeAsJson json = new ItemScopeAsJson();

        assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(scope)))
                .isEqualTo(scope);
    }
}
