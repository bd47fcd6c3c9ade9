package jp.madoguchi.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.fulfilment.RecipientsConcerned.Letter;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.RequestReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Domain 3.4; scenarios 20 and 32. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecipientsConcernedTest {

    private static final Policy POLICY = Policy.readFrom(Path.of("..", "config", "policy"));

    @Test
    void a_correction_reaches_those_who_work_on_our_behalf_or_jointly_with_us() {
        assertThat(letters(done(1, ExecutionAction.CORRECT, "MEMBERS", null, null)))
                .extracting(Letter::recipient)
                .containsExactlyInAnyOrder("R03", "R06", "S06", "S07");
    }

    @Test
    void no_third_party_learns_of_somebody_whose_data_it_may_never_have_had() {
        assertThat(letters(done(1, ExecutionAction.ERASE, "MEMBERS", null, null)))
                .extracting(Letter::recipient)
                .doesNotContain("R01", "R02", "R05", "R07", "R08", "R10");
    }

    @Test
    void a_stop_of_provision_reaches_its_recipients_and_no_processor() {
        assertThat(letters(
                        done(1, ExecutionAction.STOP_PROVISION, null, "R07", null),
                        done(1, ExecutionAction.STOP_PROVISION, null, "R08", null)))
                .extracting(Letter::recipient)
                .containsExactly("R07", "R08");
    }

    @Test
    void who_carried_it_out_knows_best_where_the_data_went() {
        assertThat(letters(done(1, ExecutionAction.CORRECT, "MEMBERS", null, Set.of("R10"))))
                .extracting(Letter::recipient)
                .containsExactly("R10");
        assertThat(letters(done(1, ExecutionAction.CORRECT, "MEMBERS", null, Set.of())))
                .isEmpty();
    }

    @Test
    void what_several_systems_did_for_one_item_is_one_letter() {
        assertThat(letters(
                        done(1, ExecutionAction.CORRECT, "MEMBERS", null, Set.of("R03")),
                        done(1, ExecutionAction.CORRECT, "ORDERS", null, Set.of("R03"))))
                .containsExactly(new Letter(1, Instruction.CORRECT, "R03", Set.of("C-MEMBERS", "C-ORDERS"), "会員M-1"));
    }

    @Test
    void a_disclosure_is_told_to_nobody_else() {
        assertThat(letters(done(1, ExecutionAction.HAND_OUT, "MEMBERS", null, null)))
                .isEmpty();
    }

    @Test
    void who_has_to_correct_is_told_the_value_to_put_in_its_place_and_of_no_other_item() {
        RecipientNotice notice = new RecipientNotice(
                new RequestReference("M-2026-000123"),
                1,
                1,
                "R03",
                Instruction.CORRECT,
                Set.of("C1b"),
                "MD-48213",
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                null);

        assertThat(RecipientsConcerned.correctedValues(
                        notice,
                        List.of(
                                corrected(1, "C1b", "見本町4-5-6"),
                                corrected(1, "C1a", "1985年"),
                                corrected(2, "C1b", "別"))))
                .isEqualTo("見本町4-5-6");
        assertThat(RecipientsConcerned.correctedValues(notice, List.of(corrected(1, "C1b", null))))
                .isEmpty();
    }

    private static ExecutionTaskView corrected(int item, String category, String after) {
        return new ExecutionTaskView(
                1,
                item,
                RequestKind.CORRECTION,
                ExecutionAction.CORRECT,
                "MEMBERS",
                Set.of(category),
                null,
                null,
                "done",
                new Evidence("done", null, null, "before", after, null, null, null, null, null, null),
                "watanabe",
                Instant.EPOCH);
    }

    private static List<Letter> letters(ExecutionTaskView... done) {
        return RecipientsConcerned.letters(List.of(done), POLICY.recipients());
    }

    private static ExecutionTaskView done(
            int item, ExecutionAction action, String system, String recipient, Set<String> named) {
        Evidence proof =
                new Evidence("実施済みです", LocalDate.EPOCH, null, null, null, null, null, null, null, "会員M-1", named);
        return new ExecutionTaskView(
                1,
                item,
                RequestKind.CORRECTION,
                action,
                system,
                Set.of(system == null ? recipient : "C-" + system),
                recipient,
                null,
                proof.text(),
                proof,
                "watanabe",
                Instant.EPOCH);
    }
}
