package jp.madoguchi.decision;

import static jp.madoguchi.decision.ItemsForTests.FORM;
import static jp.madoguchi.decision.ItemsForTests.HANAKO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.decision.RejectionProposal.Basis;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.workflow.StepRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposalRulesTest {

    private static final Instant ASKED = Instant.parse("2027-03-03T01:00:00Z");
    private static final Instant REMINDED = Instant.parse("2027-03-17T01:00:00Z");
    private static final String WORDS = "ご案内した期限までにご本人確認書類のご提出がなく、ご本人によるご請求であることを確認できませんでした";

    private static final List<Outward> AGAINST = List.of(ItemsForTests.outward(ItemScope.nothingSaid()));

    @Test
    void silence_counts_only_after_a_reminder() {
        assertThatThrownBy(() -> ProposalRules.checkPeriod(
                        Basis.SILENCE, ASKED, null, 30, Instant.parse("2027-04-03T01:00:00Z")))
                .isInstanceOf(StepRefused.class)
                .hasMessage("The requester has not been reminded; silence counts only after a reminder");
    }

    @Test
    void an_unpaid_fee_is_a_reason_only_where_a_fee_was_asked_for() {
        assertThat(objections("F-FEE", WORDS, Awaited.FEE, FORM)).isEmpty();
        assertThat(objections("F-FEE", WORDS, Awaited.IDENTITY, FORM))
                .containsExactly("decision.rejection.code.not.here");
    }

    @Test
    void the_words_in_english_say_nothing_about_existence_either() {
        RejectionProposal proposal = new RejectionProposal(
                "S14-4",
                Basis.SILENCE,
                "L-04を送付、督促済み",
                WORDS,
                "We hold data about you but could not confirm it is you");

        assertThat(catchThrowableOfType(
                                InputRejected.class,
                                () -> ProposalRules.checkWords(
                                        proposal, Awaited.IDENTITY, FORM.requesterKind(), AGAINST))
                        .violations())
                .extracting(Violation::field)
                .containsExactly("externalReasonEn");
    }

    @Test
    void silence_counts_only_after_the_whole_period() {
        assertThatThrownBy(() -> ProposalRules.checkPeriod(
                        Basis.SILENCE, ASKED, REMINDED, 30, Instant.parse("2027-04-02T14:59:59Z")))
                .isInstanceOf(StepRefused.class)
                .hasMessage("The requester has until 2027-04-02 to answer");
        assertThatCode(() -> ProposalRules.checkPeriod(
                        Basis.SILENCE, ASKED, REMINDED, 30, Instant.parse("2027-04-02T15:00:00Z")))
                .doesNotThrowAnyException();
    }

    @Test
    void evidence_that_contradicts_what_is_held_needs_no_waiting() {
        assertThatCode(() -> ProposalRules.checkPeriod(Basis.CONTRADICTED, ASKED, null, 30, ASKED.plusSeconds(60)))
                .doesNotThrowAnyException();
    }

    @Test
    void want_of_identity_is_no_reason_when_a_supplement_was_asked_for() {
        assertThat(objections("S14-4", WORDS, Awaited.SUPPLEMENT, FORM))
                .containsExactly("decision.rejection.code.not.here");
        assertThat(objections("F-FORM", WORDS, Awaited.SUPPLEMENT, FORM)).isEmpty();
    }

    @Test
    void a_missing_supplement_is_no_reason_when_identity_was_asked_for() {
        assertThat(objections("F-SPEC", WORDS, Awaited.IDENTITY, FORM))
                .containsExactly("decision.rejection.code.not.here");
        assertThat(objections("S14-4", WORDS, Awaited.IDENTITY, FORM)).isEmpty();
    }

    @Test
    void only_an_agent_can_lack_authority() {
        Person agent = new Person("山田 太郎", "ヤマダ タロウ", "taro@example.jp", null, null);
        SubmittedForm byAgent =
                new SubmittedForm(RequesterKind.VOLUNTARY_AGENT, agent, HANAKO, AccountType.PERSONAL, List.of());

        assertThat(objections("A-AUTH", WORDS, Awaited.IDENTITY, FORM)).containsExactly("decision.rejection.no.agent");
        assertThat(objections("A-AUTH", WORDS, Awaited.IDENTITY, byAgent)).isEmpty();
    }

    @Test
    void the_words_say_nothing_about_existence() {
        assertThat(objections("S14-4", "お客様の保有個人データは存在しますが、ご本人確認ができませんでした", Awaited.IDENTITY, FORM))
                .containsExactly("decision.reason.tells.existence");
    }

    @Test
    void what_was_tried_is_written_down() {
        RejectionProposal silent = new RejectionProposal("S14-4", Basis.SILENCE, " ", WORDS);

        assertThat(catchThrowableOfType(
                                InputRejected.class,
                                () -> ProposalRules.checkWords(silent, Awaited.IDENTITY, FORM.requesterKind(), AGAINST))
                        .violations())
                .extracting(Violation::field)
                .containsExactly("internalReason");
    }

    private static List<String> objections(String code, String words, Awaited awaited, SubmittedForm form) {
        RejectionProposal proposal = new RejectionProposal(code, Basis.SILENCE, "L-04を送付、督促済み", words);
        InputRejected rejected = catchThrowableOfType(
                InputRejected.class, () -> ProposalRules.checkWords(proposal, awaited, form.requesterKind(), AGAINST));
        return rejected == null
                ? List.of()
                : rejected.violations().stream().map(Violation::messageKey).toList();
    }
}
