package jp.madoguchi.web.console.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.DecisionSheet.Owed;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LineFormTest {

    private static final Owed NAMES = new Owed("C1a", "MEMBERS", EnumSet.allOf(Disposition.class));

    @Test
    void an_erasure_that_is_granted_asks_for_no_reason() {
        LineForm line = line(RequestKind.ERASURE, Disposition.GRANT, null);

        assertThat(line.isReasonPossible()).isFalse();
        assertThat(line.isReasonTold()).isFalse();
    }

    @Test
    void a_disclosure_that_is_granted_offers_a_reason_but_asks_for_words_only_with_one() {
        LineForm line = line(RequestKind.DISCLOSURE, Disposition.GRANT, null);

        assertThat(line.isReasonPossible()).isTrue();
        assertThat(line.isReasonTold()).isFalse();

        line.setReasonCode("M-DIFF");

        assertThat(line.isReasonTold()).isTrue();
    }

    @Test
    void a_reason_chosen_for_a_refusal_does_not_stay_with_a_grant() {
        LineForm line = line(RequestKind.DISCLOSURE, Disposition.WITHHOLD, "S14-1");
        assertThat(line.isReasonTold()).isTrue();

        line.setDisposition(Disposition.GRANT);

        assertThat(line.isReasonTold()).isFalse();
        assertThat(line.asLine().reasonCode()).isNull();
        assertThat(line.asLine().externalReason()).isNull();
    }

    @Test
    void what_is_refused_always_says_why() {
        assertThat(line(RequestKind.ERASURE, Disposition.WITHHOLD, null).isReasonTold())
                .isTrue();
    }

    @Test
    void what_is_answered_in_words_asks_for_them_and_for_no_reason() {
        LineForm line = line(RequestKind.PURPOSE_NOTICE, Disposition.GRANT, null);

        assertThat(line.isReasonPossible()).isFalse();
        assertThat(line.isReasonTold()).isTrue();
        assertThat(line.asLine().externalReason()).isEqualTo("取引の相手方を保護するためです");
        assertThat(line.asLine().reasonCode()).isNull();
    }

    @Test
    void what_is_not_held_has_its_one_sentence() {
        LineForm line = line(RequestKind.DISCLOSURE, Disposition.NOT_HELD, null);

        assertThat(line.isReasonPossible()).isFalse();
        assertThat(line.isReasonTold()).isFalse();
    }

    private static LineForm line(RequestKind kind, Disposition disposition, String code) {
        DecisionLine drafted = new DecisionLine("C1a", "MEMBERS", disposition, code, null, "取引の相手方を保護するためです");
        return LineForm.of(kind, NAMES, Optional.of(drafted));
    }
}
