package jp.madoguchi.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.policy.AgentKind;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;
import jp.madoguchi.verification.authority.Checklist;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthorityJudgementTest {

    private static final List<DocumentKind> DOCUMENTS =
            Policy.readFrom(Path.of("../config/policy")).documents();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_mother_acts_until_the_day_before_her_child_comes_of_age() {
        AuthorityJudgement judged = judged(parent("2010-05-02"), RequesterKind.STATUTORY_AGENT);

        assertThat(judged.kind()).isEqualTo(AgentKind.MINOR_PARENT);
        assertThat(judged.lastDay()).isEqualTo(LocalDate.of(2028, 5, 1));
    }

    @ParameterizedTest(name = "a child born on {0}: {1}")
    @CsvSource({
        "2008-11-25, acts",
        "2008-11-24, verification.authority.over",
        "1990-01-01, verification.authority.over",
        "2027-01-01, verification.authority.birth.date.missing",
        ", verification.authority.birth.date.missing"
    })
    void a_parent_of_somebody_of_age_does_not_act(String born, String answer) {
        assertThat(answerTo(parent(born), RequesterKind.STATUTORY_AGENT)).isEqualTo(answer);
    }

    @ParameterizedTest
    @EnumSource(AgentKind.class)
    void everything_on_the_list_of_its_kind_must_have_been_checked(AgentKind kind) {
        RequesterKind requester = kind.isStatutory() ? RequesterKind.STATUTORY_AGENT : RequesterKind.VOLUNTARY_AGENT;
        String proof = DOCUMENTS.stream()
                .filter(document -> document.provesAuthorityOf().contains(kind))
                .map(DocumentKind::code)
                .findFirst()
                .orElseThrow();
        AuthorityFound complete = new AuthorityFound(
                kind.name(), proof, "2026-11-01", true, checks(kind), null, "2015-01-01", null, false, false, null);
        AuthorityFound unchecked = new AuthorityFound(
                kind.name(), proof, "2026-11-01", true, Set.of(), null, "2015-01-01", null, false, false, null);

        assertThat(answerTo(complete, requester)).isEqualTo("acts");
        assertThatThrownBy(() -> judged(unchecked, requester)).isInstanceOfSatisfying(InputRejected.class, refused -> {
            assertThat(refused.violations()).hasSize(checks(kind).size());
            refused.violations().forEach(AuthorityJudgementTest::isSaidInBothLanguages);
        });
    }

    @Test
    void a_company_acts_only_when_the_data_subject_was_asked() {
        assertThat(Checklist.of(AgentKind.COMPANY)).contains(AuthorityCheck.PRINCIPAL_CONFIRMED);
        assertThat(Checklist.of(AgentKind.VOLUNTARY)).doesNotContain(AuthorityCheck.PRINCIPAL_CONFIRMED);
    }

    @ParameterizedTest(name = "{0} filed by a {1}: {2}")
    @CsvSource({
        "VOLUNTARY, STATUTORY_AGENT, verification.authority.kind.does.not.fit",
        "ADULT_GUARDIAN, VOLUNTARY_AGENT, verification.authority.kind.does.not.fit",
        "CURATOR_ETC, VOLUNTARY_AGENT, acts",
        "CURATOR_ETC, STATUTORY_AGENT, acts"
    })
    void the_kind_fits_what_the_form_says(AgentKind kind, RequesterKind requester, String answer) {
        String proof = kind == AgentKind.VOLUNTARY ? "PA" : "TS";
        AuthorityFound found = new AuthorityFound(
                kind.name(), proof, "2026-11-01", true, checks(kind), null, null, null, false, false, null);

        assertThat(answerTo(found, requester)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "proof {0} dated {1}, on paper {2}: {3}")
    @CsvSource({
        "PA, 2026-08-20, false, acts",
        "PA, 2026-08-19, false, verification.document.date.TOO_OLD",
        "PA, 2026-08-23, true, verification.document.date.TOO_OLD",
        "PA, , false, verification.document.date.NOT_READ",
        "PA, 2026-11-25, true, verification.document.date.NOT_YET_ISSUED",
        "KS, 2026-11-01, true, verification.authority.proof.does.not.fit",
        "XX, 2026-11-01, true, verification.authority.proof.does.not.fit"
    })
    void a_proof_is_of_the_right_kind_and_at_most_three_months_old(
            String proof, String dated, boolean onPaper, String answer) {
        AuthorityFound found = new AuthorityFound(
                "VOLUNTARY", proof, dated, onPaper, checks(AgentKind.VOLUNTARY), null, null, null, false, false, null);

        assertThat(answerTo(found, RequesterKind.VOLUNTARY_AGENT)).isEqualTo(answer);
    }

    @Test
    void a_proof_that_never_came_proves_nothing() {
        AuthorityFound found = new AuthorityFound(
                "ADULT_GUARDIAN",
                "TS",
                "2026-11-01",
                false,
                checks(AgentKind.ADULT_GUARDIAN),
                null,
                null,
                null,
                false,
                false,
                null);

        assertThat(answerTo(found, RequesterKind.STATUTORY_AGENT))
                .isEqualTo("verification.authority.proof.not.received");
    }

    @Test
    void a_kind_nobody_knows_is_refused_in_words() {
        AuthorityFound found =
                new AuthorityFound("UNCLE", "KS", null, true, Set.of("NOSE"), null, null, null, false, false, null);

        assertThat(answerTo(found, RequesterKind.STATUTORY_AGENT)).isEqualTo("verification.authority.kind.unknown");
    }

    private static AuthorityFound parent(String born) {
        return new AuthorityFound(
                "MINOR_PARENT", "KS", "2026-11-01", true, Set.of("RELATION"), null, born, null, false, false, null);
    }

    private static Set<String> checks(AgentKind kind) {
        return Checklist.of(kind).stream().map(AuthorityCheck::name).collect(Collectors.toSet());
    }

    private static String answerTo(AuthorityFound found, RequesterKind requester) {
        try {
            judged(found, requester);
            return "acts";
        } catch (InputRejected refused) {
            refused.violations().forEach(AuthorityJudgementTest::isSaidInBothLanguages);
            return refused.violations().get(0).messageKey();
        }
    }

    private static void isSaidInBothLanguages(Violation violation) {
        for (Language language : Language.values()) {
            assertThat(RuleTexts.of(violation.messageKey(), violation.arguments(), language))
                    .isNotBlank();
        }
    }

    private static AuthorityJudgement judged(AuthorityFound found, RequesterKind requester) {
        Map<String, LocalDate> cameIn = Map.of("PA", LocalDate.of(2026, 11, 20));
        return AuthorityJudgement.of(
                found, new AuthorityJudgement.Circumstances(requester, DOCUMENTS, cameIn, 18, TODAY));
    }
}
