package jp.madoguchi.deadline;

import static jp.madoguchi.deadline.RecordedRequest.wish;
import static jp.madoguchi.request.RequestAction.*;
import static jp.madoguchi.request.RequestStatus.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** C-FOREIGN: a clock for each regime that a request names, beside the Japanese ones (domain 6.2 and 10). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForeignTermsTest {

    private final RecordedRequest request = new RecordedRequest();

    @Test
    void the_gdpr_gives_a_month_and_california_45_days() {
        received("2026-11-24T10:00", "GDPR", "CCPA");

        assertThat(foreign("2026-11-24", "GDPR").dueOn()).isEqualTo("2026-12-24");
        assertThat(foreign("2026-11-24", "CCPA").dueOn()).isEqualTo("2027-01-08");
        assertThat(request.on("2026-11-24").targetOn()).isEqualTo("2026-12-08");
    }

    @Test
    void a_month_from_the_31st_ends_on_the_last_day_of_a_shorter_month() {
        received("2027-01-31T10:00", "GDPR");

        assertThat(foreign("2027-01-31", "GDPR").dueOn()).isEqualTo("2027-02-28");
    }

    @Test
    void verification_stops_the_clock_of_the_gdpr_and_not_that_of_california() {
        received("2026-11-24T10:00", "GDPR", "CCPA");
        request.step("2026-11-26T10:00", ASK_IDENTITY, TRIAGE, AWAIT_IDENTITY)
                .step("2026-12-03T10:00", CONFIRM_IDENTITY, AWAIT_IDENTITY, TRIAGE);

        assertThat(foreign("2026-12-03", "GDPR").dueOn()).isEqualTo("2026-12-31");
        assertThat(foreign("2026-12-03", "CCPA").dueOn()).isEqualTo("2027-01-08");
        assertThat(foreign("2026-12-03", "CCPA").pausable()).isFalse();
    }

    @Test
    void a_pause_that_the_requester_wished_for_stops_none_of_them() {
        received("2026-11-24T10:00", "GDPR");
        request.step("2026-11-26T10:00", PAUSE_CLOCKS, TRIAGE, TRIAGE);

        assertThat(request.on("2026-12-03").paused()).isTrue();
        assertThat(foreign("2026-12-03", "GDPR").paused()).isFalse();
    }

    @Test
    void the_earlier_clock_is_worked_to() {
        received("2026-11-24T10:00", "GDPR");
        request.step("2026-11-26T10:00", PAUSE_CLOCKS, TRIAGE, TRIAGE)
                .step("2027-01-20T10:00", RESUME_CLOCKS, TRIAGE, TRIAGE);

        assertThat(request.face("2027-01-20", ClockCode.TARGET).dueOn()).isAfter("2027-01-20");
        assertThat(request.on("2027-01-20").targetOn()).isEqualTo("2026-12-24");
    }

    @Test
    void a_regime_nobody_knows_and_our_own_have_no_such_clock() {
        received("2026-11-24T10:00", "PIPA", "APPI_PRIVATE");

        assertThat(request.on("2026-11-24").faces()).noneMatch(face -> face.clock() == ClockCode.FOREIGN);
    }

    private void received(String at, String... regimes) {
        request.received(at, false, List.of(regimes), wish(RequestKind.DISCLOSURE));
    }

    private ClockFace foreign(String day, String regime) {
        return request.on(day).faces().stream()
                .filter(face -> face.regime().equals(regime))
                .findFirst()
                .orElseThrow();
    }
}
