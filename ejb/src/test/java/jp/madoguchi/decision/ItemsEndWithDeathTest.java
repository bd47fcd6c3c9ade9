package jp.madoguchi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Priority;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.queue.QueueKeeper;
import jp.madoguchi.request.ArrivedRequest;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ItemsEndWithDeathTest {

    private final DataSubjectRequest request = ArrivedRequest.of(RequestKind.DISCLOSURE, RequestKind.USE_STOP);

    @Test
    void what_is_open_when_the_data_subject_dies_ends_without_a_decision() {
        assertThat(ItemsEndWithDeath.settle(request)).hasSize(2);
        assertThat(request.items())
                .extracting(RequestItem::outcome)
                .allSatisfy(outcome -> assertThat(outcome).contains(ItemOutcome.REJECTED));
    }

    @Test
    void what_was_decided_before_stays_as_it_was_decided() {
        request.item(1).orElseThrow().settle(ItemOutcome.FULL);

        assertThat(ItemsEndWithDeath.settle(request))
                .extracting(RequestItem::number)
                .containsExactly(2);
        assertThat(request.item(1).orElseThrow().outcome()).contains(ItemOutcome.FULL);
    }

    @Test
    void the_queue_looks_after_the_items_are_settled() {
        assertThat(turnOf(ItemsEndWithDeath.class)).isLessThan(turnOf(QueueKeeper.class));
    }

    @Test
    void why_it_ended_is_said_in_words() {
        assertThat(RuleTexts.of("decision.death.recorded", List.of(), Language.JA))
                .contains("死亡");
    }

    private static int turnOf(Class<?> observer) {
        return Arrays.stream(observer.getDeclaredMethods())
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {StepTaken.class}))
                .map(Method::getParameters)
                .map(parameters -> parameters[0].getAnnotation(Priority.class))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
