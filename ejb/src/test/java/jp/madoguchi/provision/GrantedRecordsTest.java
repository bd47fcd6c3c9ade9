package jp.madoguchi.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.madoguchi.decision.ApprovedItem;
import jp.madoguchi.decision.ApprovedItem.ApprovedLine;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.preference.Customer;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.workflow.StepRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the register an approved item gives (domain 2.4, T1 and T2; 2.7). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantedRecordsTest {

    private static final Provision TO_ADVERTISER = provided("R07", "C1b", "C2a");
    private static final Provision TO_SERVICE = provided("R08", "C1b");
    private static final Provision FROM_SENDER = new Provision(
            new Customer(null, "hanako@example.jp"),
            Direction.RECEIVED,
            null,
            "見本データ株式会社",
            "本人から",
            null,
            LegalBasis.CONSENT,
            Set.of("C1a"),
            RecordedAs.INDIVIDUAL);

    @Test
    void whoever_asks_for_everything_and_is_granted_it_is_given_what_no_system_holds_today_too() {
        assertThat(given(everything(), line("C1b", Disposition.GRANT)))
                .containsExactly(TO_ADVERTISER, TO_SERVICE, FROM_SENDER);
        assertThat(given(everything(), line(ItemScope.ALL, Disposition.GRANT)))
                .containsExactly(TO_ADVERTISER, TO_SERVICE, FROM_SENDER);
    }

    @Test
    void a_category_that_is_withheld_is_not_in_it() {
        assertThat(given(
                        everything(),
                        line("C1a", Disposition.WITHHOLD),
                        line("C1b", Disposition.GRANT),
                        line("C2a", Disposition.WITHHOLD)))
                .containsExactly(provided("R07", "C1b"), TO_SERVICE);
    }

    @Test
    void once_something_is_withheld_nothing_undecided_is_given() {
        assertByHand(line("C1b", Disposition.GRANT), line("C2a", Disposition.WITHHOLD));
    }

    @Test
    void whoever_names_categories_is_given_those_granted_and_no_others() {
        assertThat(given(asking(List.of("C2a", "C1a"), List.of()), line("C2a", Disposition.GRANT)))
                .containsExactly(provided("R07", "C2a"));
    }

    @Test
    void whoever_names_recipients_is_given_their_records_alone() {
        assertThat(given(asking(List.of(), List.of("R08")), line("C1b", Disposition.GRANT)))
                .containsExactly(TO_SERVICE);
    }

    @Test
    void decided_recipient_by_recipient_the_granted_ones_are_given_whole() {
        assertThat(given(
                        asking(List.of(), List.of("R07", "R08")),
                        line("R07", Disposition.GRANT),
                        line("R08", Disposition.WITHHOLD)))
                .containsExactly(TO_ADVERTISER);
    }

    @Test
    void a_recipient_that_is_withheld_is_not_in_it() {
        assertThat(given(
                        everything(),
                        line("C1a", Disposition.GRANT),
                        line("C1b", Disposition.GRANT),
                        line("R07", Disposition.WITHHOLD)))
                .containsExactly(TO_SERVICE, FROM_SENDER);
    }

    @Test
    void a_line_on_a_recipients_record_goes_before_the_one_on_its_category() {
        assertThat(given(
                        asking(List.of("C1b"), List.of()),
                        line("C1b", Disposition.GRANT),
                        line("C1b", Disposition.WITHHOLD, "R07")))
                .containsExactly(TO_SERVICE);
        assertThat(given(
                        everything(),
                        line("C1a", Disposition.WITHHOLD),
                        line("C1b", Disposition.WITHHOLD),
                        line("C1b", Disposition.GRANT, "R08"),
                        line("C2a", Disposition.WITHHOLD)))
                .containsExactly(TO_SERVICE);
    }

    @Test
    void nothing_is_given_where_everything_is_withheld() {
        assertThat(given(everything(), line(ItemScope.ALL, Disposition.WITHHOLD)))
                .isEmpty();
        assertThat(given(asking(List.of("C1b"), List.of()), line("C1b", Disposition.NOT_HELD)))
                .isEmpty();
    }

    @Test
    void what_no_code_can_tell_is_left_to_a_person() {
        assertByHand(line("C1b", Disposition.GRANT_MASKED));
        assertByHand(line("C1b", Disposition.GRANT), line("C1b", Disposition.WITHHOLD, "審査会社への提供"));
        assertByHand(line("C1b", Disposition.GRANT), line("C1b", Disposition.WITHHOLD));
        assertByHand(new ApprovedLine("C1b", Disposition.WITHHOLD, Set.of(), "R07", "提供先", null, "S14-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R07を除く", "R07 R08", "R071", "R07以外"})
    void a_code_with_words_around_it_is_left_to_a_person(String record) {
        assertByHand(
                line("C1a", Disposition.WITHHOLD),
                line("C1b", Disposition.WITHHOLD),
                line("C1b", Disposition.GRANT, record),
                line("C2a", Disposition.WITHHOLD));
    }

    private static void assertByHand(ApprovedLine... lines) {
        assertThatThrownBy(() -> given(everything(), lines))
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("provision.extract.by.hand"));
    }

    private static List<Provision> given(ItemScope scope, ApprovedLine... lines) {
        return GrantedRecords.of(
                new ApprovedItem(1, RequestKind.TPR_DISCLOSURE, Arrays.asList(lines)),
                scope,
                List.of(TO_ADVERTISER, TO_SERVICE, FROM_SENDER));
    }

    private static ItemScope everything() {
        return asking(List.of(), List.of());
    }

    private static ItemScope asking(List<String> categories, List<String> recipients) {
        return new ItemScope(categories, null, recipients, "すべて", "ELECTRONIC", null, null, null, null);
    }

    private static ApprovedLine line(String category, Disposition disposition) {
        return new ApprovedLine(category, disposition, Set.of("MEMBERS"));
    }

    private static ApprovedLine line(String category, Disposition disposition, String record) {
        return new ApprovedLine(category, disposition, Set.of("MEMBERS"), record, null, null, null);
    }

    static Provision provided(String recipient, String... categories) {
        return new Provision(
                new Customer(null, "hanako@example.jp"),
                Direction.PROVIDED,
                recipient,
                null,
                null,
                null,
                LegalBasis.CONSENT,
                Set.of(categories),
                RecordedAs.INDIVIDUAL);
    }
}
