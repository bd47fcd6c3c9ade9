package jp.madoguchi.referral;

import static jp.madoguchi.referral.DirectoryForTests.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.workflow.StepRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InstructionByAdministratorTest {

    @Test
    void the_registered_administrator_who_names_the_contract_may_instruct() {
        assertThat(objection("Admin@acme.example.jp", "b-acme")).isEmpty();
    }

    @Test
    void a_colleague_of_the_same_organisation_may_not() {
        assertThat(objection("hanako@acme.example.jp", "B-ACME")).contains("referral.instruction.not.administrator");
    }

    @Test
    void nobody_may_without_an_address() {
        assertThat(objection(null, "B-ACME")).contains("referral.instruction.not.administrator");
    }

    @Test
    void the_contract_has_to_be_that_of_the_same_organisation() {
        assertThat(objection("admin@acme.example.jp", "B-AOBA-ES")).contains("referral.instruction.no.contract");
        assertThat(objection("admin@acme.example.jp")).contains("referral.instruction.no.contract");
    }

    private static Optional<String> objection(String email, String... identifiers) {
        return InstructionByAdministrator.objectionTo(
                        form(RequesterKind.PRINCIPAL, AccountType.WORK_SCHOOL, email, identifiers),
                        DirectoryForTests.ALL)
                .map(StepRefused::messageKey);
    }
}
