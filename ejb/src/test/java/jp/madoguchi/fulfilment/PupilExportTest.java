package jp.madoguchi.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.decision.ApproverLevel;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.DecisionSheet.DecidedItem;
import jp.madoguchi.decision.DecisionSheet.DecidedLine;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.BusinessRuleViolated;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Domain 3.7 at the door: what of a pupil's data leaves, and to whom (domain 11, scenario 29). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PupilExportTest {

    private static final String AT_SCHOOL = "ken@aoba-es.example.jp";
    private static final String OWN = "ken-8841";
    private static final String PROFILE = "C1d";
    private static final String ENTRUSTED = "E5";

    private final Policy policy = Policy.readFrom(Path.of("../config/policy"));

    @Test
    void a_parent_gets_nothing_of_an_account_that_the_school_gave_out() {
        assertThat(objection(asking(RequesterKind.STATUTORY_AGENT, AT_SCHOOL), false, "C1a"))
                .contains("fulfilment.pupil.agent");
    }

    @Test
    void nor_does_any_other_agent() {
        assertThat(objection(asking(RequesterKind.VOLUNTARY_AGENT, AT_SCHOOL), false, "C1a"))
                .contains("fulfilment.pupil.agent");
    }

    @Test
    void a_personal_account_beside_it_is_an_ordinary_case_of_a_parent() {
        SubmittedForm form = asking(RequesterKind.STATUTORY_AGENT, AT_SCHOOL, OWN);

        assertThat(objection(form, false, "C1a", PROFILE)).isEmpty();
    }

    @Test
    void what_the_school_entrusted_stays_with_it_whoever_asks() {
        assertThat(objection(asking(RequesterKind.STATUTORY_AGENT, AT_SCHOOL, OWN), false, "C1a", ENTRUSTED))
                .contains("fulfilment.pupil.entrusted");
        assertThat(objection(asking(RequesterKind.PRINCIPAL, AT_SCHOOL), false, ENTRUSTED))
                .contains("fulfilment.pupil.entrusted");
    }

    @Test
    void an_export_for_a_pupil_holds_no_profile() {
        assertThat(objection(asking(RequesterKind.PRINCIPAL, AT_SCHOOL), false, "C1a", PROFILE))
                .contains("fulfilment.pupil.profile");
        assertThat(objection(asking(RequesterKind.PRINCIPAL, AT_SCHOOL), false, "C1a"))
                .isEmpty();
    }

    @Test
    void a_tag_holds_whatever_address_is_used() {
        assertThat(objection(asking(RequesterKind.PRINCIPAL, OWN), true, PROFILE))
                .contains("fulfilment.pupil.profile");
        assertThat(objection(asking(RequesterKind.STATUTORY_AGENT, OWN), true, "C1a"))
                .isEmpty();
    }

    @Test
    void the_address_is_read_however_it_is_written() {
        assertThat(objection(asking(RequesterKind.STATUTORY_AGENT, "Ken@AOBA-ES.example.jp "), false, "C1a"))
                .contains("fulfilment.pupil.agent");
    }

    @Test
    void a_parent_who_works_at_a_school_is_no_pupil() {
        SubmittedForm form = new SubmittedForm(
                RequesterKind.STATUTORY_AGENT,
                person("teacher@aoba-es.example.jp"),
                person("ken@example.jp"),
                AccountType.PERSONAL,
                List.of(OWN));

        assertThat(objection(form, false, PROFILE, ENTRUSTED)).isEmpty();
    }

    @Test
    void an_organisation_that_is_no_school_promises_nothing_to_pupils() {
        assertThat(objection(asking(RequesterKind.PRINCIPAL, "hanako@acme.example.jp"), false, PROFILE))
                .isEmpty();
    }

    @Test
    void nothing_of_it_is_granted_before_anybody_approves() {
        PupilExport pupil = PupilExport.of(asking(RequesterKind.PRINCIPAL, AT_SCHOOL), policy, false);

        assertThat(drafted(pupil, RequestKind.DISCLOSURE, PROFILE, Disposition.GRANT))
                .isPresent();
        assertThat(drafted(pupil, RequestKind.DISCLOSURE, PROFILE, Disposition.WITHHOLD))
                .isEmpty();
        assertThat(drafted(pupil, RequestKind.DISCLOSURE, ENTRUSTED, Disposition.REDIRECT))
                .isEmpty();
        assertThat(drafted(pupil, RequestKind.ADMIN_INSTRUCTION, ENTRUSTED, Disposition.GRANT))
                .isEmpty();
        assertThat(drafted(pupil, RequestKind.ERASURE, PROFILE, Disposition.GRANT))
                .isEmpty();
    }

    private Optional<?> drafted(PupilExport pupil, RequestKind kind, String category, Disposition disposition) {
        DecisionLine line = new DecisionLine(category, null, disposition, null, null, null);
        DecidedItem item = new DecidedItem(
                1,
                kind,
                null,
                false,
                List.of(new DecidedLine(line, null, null, null, ApproverLevel.L1, List.of())),
                List.of(),
                ApproverLevel.L1,
                Set.of("suzuki"),
                null,
                null,
                (Instant) null);
        return PupilDataStayWithTheSchool.objectionTo(pupil, List.of(item), policy);
    }

    private Optional<String> objection(SubmittedForm form, boolean tagged, String... categories) {
        return PupilExport.of(form, policy, tagged)
                .objectionTo(Arrays.asList(categories), policy)
                .map(BusinessRuleViolated::messageKey);
    }

    private static SubmittedForm asking(RequesterKind kind, String... accounts) {
        boolean agent = kind.isAgent();
        return new SubmittedForm(
                kind,
                person("parent@example.jp"),
                agent ? person(null) : null,
                AccountType.WORK_SCHOOL,
                List.of(accounts));
    }

    private static Person person(String email) {
        return new Person("見本 健", null, email, null, null);
    }
}
