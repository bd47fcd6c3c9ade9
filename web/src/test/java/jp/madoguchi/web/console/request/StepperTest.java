package jp.madoguchi.web.console.request;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.web.console.request.Stepper.Stop;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a request is shown to stand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StepperTest {

    private final Stepper stepper = new Stepper();

    @ParameterizedTest
    @EnumSource(RequestStatus.class)
    void every_state_stands_in_exactly_one_place_and_is_named_there(RequestStatus status) {
        assertThat(stepper.road(status))
                .filteredOn(stop -> stop.place().equals("here"))
                .extracting(Stop::state)
                .containsExactly(status);
    }

    @Test
    void what_lies_behind_comes_before_what_lies_ahead() {
        assertThat(stepper.road(RequestStatus.AWAIT_IDENTITY))
                .extracting(Stop::place)
                .containsExactly("behind", "here", "ahead", "ahead", "ahead", "ahead", "ahead", "ahead");
    }
}
