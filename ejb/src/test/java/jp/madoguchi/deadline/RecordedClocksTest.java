package jp.madoguchi.deadline;

import static jp.madoguchi.deadline.RecordedRequest.face;
import static jp.madoguchi.request.RequestAction.*;
import static jp.madoguchi.request.RequestStatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.deadline.persistence.ClockSegment;
import jp.madoguchi.policy.PolicyRefused;
import jp.madoguchi.policy.Targets;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** From what happened to a request to the dates it is shown with. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordedClocksTest {

    private final RecordedRequest request = new RecordedRequest();
    private final List<ClockSegment> recorded = request.recorded;

    @Test
    void an_arrival_starts_the_clocks_that_run_from_it() {
        received("2026-11-24T10:00", RequestKind.DISCLOSURE);

        ClockReading reading = on("2026-11-24");

        assertThat(reading.targetOn()).isEqualTo("2026-12-08");
        assertThat(reading.art39On()).contains(LocalDate.parse("2026-12-08"));
        assertThat(reading.suitPossibleFrom()).contains(LocalDate.parse("2026-12-09"));
        assertThat(reading.paused()).isFalse();
        assertThat(reading.faces())
                .extracting(ClockFace::code)
                .containsExactly("C-ACK", "C-ID", "C-SLA", "C39", "C-MAX");
    }

    @Test
    void the_day_changes_at_midnight_in_tokyo() {
        received("2026-11-24T23:59", RequestKind.DISCLOSURE);

        assertThat(on("2026-11-25").targetOn()).isEqualTo("2026-12-08");

        recorded.clear();
        received("2026-11-25T00:01", RequestKind.DISCLOSURE);

        assertThat(on("2026-11-25").targetOn()).isEqualTo("2026-12-09");
        assertThat(ClockReading.dayOf(Instant.parse("2026-11-24T15:00:00Z"))).isEqualTo("2026-11-25");
        assertThat(ClockReading.dayOf(Instant.parse("2026-11-24T14:59:59Z"))).isEqualTo("2026-11-24");
    }

    @Test
    void of_several_kinds_the_one_promised_soonest_sets_the_target() {
        received("2026-11-24T10:00", RequestKind.DISCLOSURE, RequestKind.PURPOSE_NOTICE);

        assertThat(on("2026-11-24").targetOn()).isEqualTo("2026-12-01");
        assertThat(request.segments(ClockCode.TARGET).get(0).promise().rule()).startsWith("KIND|PURPOSE_NOTICE|");
    }

    @Test
    void what_cannot_be_sued_for_has_no_art_39_clock() {
        received("2026-11-24T10:00", RequestKind.PURPOSE_NOTICE);

        assertThat(on("2026-11-24").art39On()).isEmpty();
    }

    @Test
    void a_supplement_pauses_the_target_and_leaves_art_39_alone() {
        received("2026-11-24T10:00", RequestKind.DISCLOSURE);
        step("2026-11-26T16:00", ASK_SUPPLEMENT, TRIAGE, AWAIT_SUPPLEMENT);
        step("2026-12-03T09:00", RECEIVE_SUPPLEMENT, AWAIT_SUPPLEMENT, TRIAGE);

        ClockReading reading = on("2026-12-03");

        assertThat(reading.targetOn()).isEqualTo("2026-12-15");
        assertThat(reading.art39On()).contains(LocalDate.parse("2026-12-08"));
        assertThat(face(reading, ClockCode.CEILING).dueOn()).isEqualTo("2026-12-31");
        assertThat(face(reading, ClockCode.TARGET).remaining()).isEqualTo(8);
    }

    @Test
    void while_paused_the_date_is_the_one_as_if_the_requester_answered_today() {
        received("2026-11-24T10:00", RequestKind.DISCLOSURE);
        step("2026-11-26T16:00", ASK_IDENTITY, TRIAGE, AWAIT_IDENTITY);

        assertThat(on("2026-11-26").targetOn()).isEqualTo("2026-12-08");
        assertThat(on("2026-12-03").targetOn()).isEqualTo("2026-12-15");
        assertThat(on("2026-12-03").paused()).isTrue();
        assertThat(face(on("2026-12-03"), ClockCode.TARGET).spans())
                .extracting(CountedSpan::reasonKey)
                .contains("deadline.span.paused.ASK_IDENTITY");
    }

    @Test
    void a_document_that_came_in_hands_the_ball_back_and_a_denial_returns_it() {
        received("2026-11-24T10:00", RequestKind.DISCLOSURE);
        step("2026-11-26T16:00", ASK_IDENTITY, TRIAGE, AWAIT_IDENTITY);
        step("2026-11-30T12:00", UPLOAD_DOCUMENT, AWAIT_IDENTITY, AWAIT_IDENTITY);

        assertThat(on("2026-12-01").paused()).isFalse();

        step("2026-12-01T12:00", DENY_IDENTITY, AWAIT_IDENTITY, AWAIT_IDENTITY);

        assertThat(on("2026-12-01").paused()).isTrue();

        step("2026-12-03T12:00", CONFIRM_IDENTITY, AWAIT_IDENTITY, TRIAGE);

        assertThat(on("2026-12-03").paused()).isFalse();
        assertThat(on("2026-12-03").targetOn()).isEqualTo("2026-12-14");
    }

    @Test
    void steps_that_hand_nothing_over_record_nothing() {
        received("2026-11-24T10:00", RequestKind.DISCLOSURE);
        step("2026-11-24T10:01", ACKNOWLEDGE, RECEIVED, TRIAGE);
        step("2026-11-24T11:00", CLAIM, TRIAGE, TRIAGE);
        step("2026-11-25T11:00", START_SEARCH, TRIAGE, SEARCH);
        step("2026-11-25T12:00", WRITE_MESSAGE, SEARCH, SEARCH);

        assertThat(recorded).hasSize(5);
    }

    @Test
    void the_segments_of_a_clock_follow_each_other_without_a_gap() {
        received("2026-11-24T10:00", RequestKind.DISCLOSURE);
        step("2026-11-26T16:00", ASK_IDENTITY, TRIAGE, AWAIT_IDENTITY);
        step("2026-11-30T12:00", CONFIRM_IDENTITY, AWAIT_IDENTITY, TRIAGE);
        step("2026-12-04T12:00", WITHDRAW, TRIAGE, WITHDRAWN);

        List<ClockSegment> target = recorded.stream()
                .filter(segment -> segment.clock().equals("C-SLA"))
                .toList();

        assertThat(target).hasSize(3).noneMatch(ClockSegment::isOpen);
        for (int i = 1; i < target.size(); i++) {
            assertThat(target.get(i).fromAt())
                    .isEqualTo(target.get(i - 1).toAt().orElseThrow());
        }
    }

    @Test
    void a_segment_never_ends_before_it_began_even_when_the_time_was_set_back() {
        received("2026-11-24T10:00", RequestKind.DISCLOSURE);
        step("2026-11-23T10:00", ASK_IDENTITY, TRIAGE, AWAIT_IDENTITY);

        assertThat(on("2026-11-23").targetOn()).isEqualTo("2026-12-08");
    }

    @Test
    void when_the_request_ends_its_clocks_stop_on_that_day() {
        received("2026-11-24T10:00", RequestKind.DISCLOSURE);
        step("2026-12-04T12:00", CLOSE, NOTICE, CLOSED);

        ClockReading muchLater = on("2027-06-01");

        assertThat(muchLater.faces()).allMatch(ClockFace::stopped).noneMatch(ClockFace::paused);
        assertThat(face(muchLater, ClockCode.TARGET).remaining()).isEqualTo(2);
        assertThat(face(muchLater, ClockCode.ART39).remaining()).isEqualTo(4);
    }

    @Test
    void a_request_rejected_while_it_waited_keeps_the_date_of_that_day() {
        received("2026-11-24T10:00", RequestKind.DISCLOSURE);
        step("2026-11-26T16:00", ASK_IDENTITY, TRIAGE, AWAIT_IDENTITY);
        step("2026-12-03T16:00", REJECT, AWAIT_IDENTITY, REJECTED);

        assertThat(on("2027-06-01").targetOn()).isEqualTo("2026-12-15");
        assertThat(on("2027-06-01").paused()).isFalse();
    }

    @Test
    void a_data_subject_who_takes_over_is_given_a_time_of_their_own_and_the_target_goes_on_waiting() {
        received("2026-11-24T10:00", RequestKind.DISCLOSURE);
        step("2026-11-26T16:00", ASK_IDENTITY, TRIAGE, AWAIT_IDENTITY);
        step("2026-12-10T09:00", TAKE_OVER_BY_PRINCIPAL, AWAIT_IDENTITY, AWAIT_IDENTITY);

        assertThat(on("2026-12-10").answerBy()).contains(LocalDate.parse("2027-01-09"));
        assertThat(on("2026-12-10").paused()).isTrue();
        assertThat(on("2026-12-10").art39On()).contains(LocalDate.parse("2026-12-08"));
    }

    @Test
    void a_data_subject_who_takes_over_what_is_being_searched_stops_the_target() {
        received("2026-11-24T10:00", RequestKind.DISCLOSURE);
        step("2026-11-26T16:00", START_SEARCH, TRIAGE, SEARCH);
        step("2026-11-27T09:00", TAKE_OVER_BY_PRINCIPAL, SEARCH, AWAIT_IDENTITY);

        assertThat(on("2026-11-27").paused()).isTrue();
        assertThat(on("2026-11-27").answerBy()).contains(LocalDate.parse("2026-12-27"));
    }

    @Test
    void every_reason_to_pause_has_its_words() {
        received("2026-11-24T10:00", RequestKind.DISCLOSURE);
        var texts = java.util.ResourceBundle.getBundle("jp.madoguchi.rules.deadline", java.util.Locale.JAPANESE);

        for (RequestAction action : List.of(
                ASK_SUPPLEMENT,
                ASK_IDENTITY,
                DENY_IDENTITY,
                TAKE_OVER_BY_PRINCIPAL,
                ASK_FEE,
                PAUSE_CLOCKS,
                RECORD_RETURN)) {
            assertThat(texts.containsKey("deadline.span.paused." + action)).isTrue();
        }
        assertThat(face(on("2026-12-01"), ClockCode.TARGET).spans())
                .allMatch(span -> texts.containsKey(span.reasonKey()));
    }

    @Test
    void a_target_of_no_kind_of_request_stops_the_start() {
        Targets delivered = request.policy.targets();

        TargetsAtStart.check(delivered);
        assertThatThrownBy(() -> TargetsAtStart.check(delivered.with(Map.of("DISCLOSURES", 5))))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining("DISCLOSURES");
        assertThatThrownBy(() -> TargetsAtStart.check("intake.json", "voluntaryKinds", Set.of("HEIRS")))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining("HEIRS");
        assertThat(delivered.daysFor("A_KIND_WITHOUT_A_LINE")).isEqualTo(10);
        assertThat(delivered.daysFor("PREFERENCE")).isZero();
    }

    private void received(String at, RequestKind... kinds) {
        request.received(at, kinds);
    }

    private void step(String at, RequestAction action, RequestStatus from, RequestStatus to) {
        request.step(at, action, from, to);
    }

    private ClockReading on(String day) {
        return request.on(day);
    }
}
