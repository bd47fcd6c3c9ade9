package jp.madoguchi.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestStatusTest {

    @Test
    void everything_granted_is_carried_out_once_the_notice_is_due_and_not_when_nothing_was_granted() {
        assertThat(Arrays.stream(RequestStatus.values()).filter(RequestStatus::isCarriedOut))
                .containsExactly(RequestStatus.NOTICE, RequestStatus.CLOSED);
    }
}
