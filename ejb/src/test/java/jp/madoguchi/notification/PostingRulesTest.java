package jp.madoguchi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostingRulesTest {

    @Test
    void a_decision_goes_by_registered_post_with_its_number() {
        assertThat(checked(new PostingSlip(null, " 123-45-67890-1 ", ""), NoticeKind.DECISION, false))
                .isEqualTo(new PostingSlip(SentBy.REGISTERED_POST, "123-45-67890-1", null));
        assertThat(refusal(new PostingSlip(SentBy.POST, null, null), NoticeKind.DECISION, false))
                .containsExactly("notification.posting.decision.registered");
        assertThat(refusal(new PostingSlip(SentBy.REGISTERED_POST, " ", null), NoticeKind.DECISION, false))
                .containsExactly("notification.posting.number.missing");
    }

    @Test
    void a_letter_on_the_way_may_go_by_ordinary_post() {
        assertThat(checked(new PostingSlip(SentBy.POST, null, null), NoticeKind.ENQUIRY, false))
                .isEqualTo(new PostingSlip(SentBy.POST, null, null));
    }

    @Test
    void a_letter_that_came_back_goes_only_to_an_address_that_was_checked_anew() {
        PostingSlip again = new PostingSlip(SentBy.REGISTERED_POST, "12345678901", null);

        assertThat(refusal(again, NoticeKind.DECISION, true)).containsExactly("notification.posting.address.check");
        assertThat(checked(
                                new PostingSlip(SentBy.REGISTERED_POST, "12345678901", "東京都架空区1-2-3"),
                                NoticeKind.DECISION,
                                true)
                        .newAddress())
                .isEqualTo("東京都架空区1-2-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "1234 5678", "-12345", "<b>12345</b>", "１２３４５"})
    void a_number_that_is_none_is_refused(String number) {
        assertThat(refusal(new PostingSlip(SentBy.REGISTERED_POST, number, null), NoticeKind.DECISION, false))
                .containsExactly("notification.posting.number.shape");
    }

    @Test
    void a_return_needs_its_reason() {
        assertThatThrownBy(() -> PostingRules.reason(" ")).isInstanceOf(InputRejected.class);
        assertThatThrownBy(() -> PostingRules.reason("x".repeat(501))).isInstanceOf(InputRejected.class);
        assertThat(PostingRules.reason(" 転居先不明\0 ")).isEqualTo("転居先不明");
    }

    private static PostingSlip checked(PostingSlip slip, NoticeKind kind, boolean cameBack) {
        return PostingRules.checked(slip, kind, cameBack);
    }

    private static List<String> refusal(PostingSlip slip, NoticeKind kind, boolean cameBack) {
        try {
            checked(slip, kind, cameBack);
            return List.of();
        } catch (InputRejected refused) {
            return refused.violations().stream().map(Violation::messageKey).toList();
        }
    }
}
