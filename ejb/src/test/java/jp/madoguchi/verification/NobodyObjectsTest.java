package jp.madoguchi.verification;

import static jp.madoguchi.request.RequestAction.APPROVE;
import static jp.madoguchi.request.RequestAction.EXECUTE;
import static jp.madoguchi.request.RequestAction.FINISH_EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.StepRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NobodyObjectsTest {

    private static final Actor MANAGER = new Actor("tanaka", Set.of(Role.MANAGER));
    private static final Actor PRIVACY_MANAGER = new Actor("nakamura", Set.of(Role.PRIVACY_MANAGER));

    @Test
    void approving_carrying_out_and_telling_are_looked_at() {
        assertThat(Arrays.stream(RequestAction.values()).filter(new NobodyObjects()::guards))
                .containsExactlyInAnyOrder(APPROVE, EXECUTE, FINISH_EXECUTION);
    }

    @Test
    void while_another_parent_objects_the_privacy_manager_alone_decides() {
        assertThat(NobodyObjects.objectionTo(APPROVE, PRIVACY_MANAGER)).isEmpty();
        assertThat(NobodyObjects.objectionTo(APPROVE, MANAGER))
                .get()
                .extracting(StepRefused::messageKey)
                .isEqualTo("verification.authority.disputed");
    }

    @Test
    void nobody_carries_anything_out_meanwhile() {
        assertThat(NobodyObjects.objectionTo(EXECUTE, PRIVACY_MANAGER))
                .get()
                .extracting(StepRefused::messageKey)
                .isEqualTo("verification.objection.stands");
    }
}
