package jp.madoguchi.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SightTest {

    @Test
    void who_only_owns_a_system_sees_requests_while_there_is_work_for_them() {
        Actor owner = new Actor("watanabe", Set.of(Role.SYSTEM_OWNER));

        assertThat(Sight.of(owner)).containsExactlyInAnyOrder(RequestStatus.SEARCH, RequestStatus.EXECUTION);
    }

    @Test
    void who_handles_requests_sees_all_of_them_whatever_else_they_are() {
        Actor handler = new Actor("suzuki", Set.of(Role.CASE_HANDLER, Role.SYSTEM_OWNER));

        assertThat(Sight.of(handler)).containsExactlyInAnyOrder(RequestStatus.values());
    }
}
