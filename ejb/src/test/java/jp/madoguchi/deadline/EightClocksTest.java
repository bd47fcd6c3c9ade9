package jp.madoguchi.deadline;

import static jp.madoguchi.deadline.RecordedRequest.wish;
import static jp.madoguchi.request.RequestAction.*;
import static jp.madoguchi.request.RequestStatus.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import jp.madoguchi.deadline.Matter.Wish;
import jp.madoguchi.deadline.persistence.ClockSegment;
import jp.madoguchi.fulfilment.StopsCarriedOut;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Actor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The clocks of domain 6.2: what starts each, what ends it, and when it is due. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EightClocksTest {

    private static final List<String> NO_OTHER_REGIME = List.of();

    private final RecordedRequest request = new RecordedRequest();

    @Test
    void the_acknowledgement_is_due_in_three_business_days_and_ends_its_clock() {
        request.received("2026-12-24T10:00", RequestKind.DISCLOSURE);

        assertThat(request.face("2026-12-24", ClockCode.ACKNOWLEDGEMENT).dueOn())
                .isEqualTo("2027-01-04");

        request.step("2026-12-25T10:00", ACKNOWLEDGE, RECEIVED, TRIAGE);

        assertThat(request.face("2027-01-10", ClockCode.ACKNOWLEDGEMENT))
                .satisfies(face -> assertThat(face.stopped()).isTrue())
                .satisfies(face -> assertThat(face.remaining()).isEqualTo(2));
    }

    @Test
    void everything_missing_is_to_be_asked_for_in_five_business_days() {
        request.received("2026-11-24T10:00", RequestKind.DISCLOSURE)
                .step("2026-11-24T10:01", ACKNOWLEDGE, RECEIVED, TRIAGE);

        assertThat(request.face("2026-11-24", ClockCode.ASKING).dueOn()).isEqualTo("2026-12-01");

        request.step("2026-11-26T16:00", ASK_IDENTITY, TRIAGE, AWAIT_IDENTITY);

        assertThat(request.face("2026-11-26", ClockCode.ASKING).stopped()).isTrue();
    }

    @Test
    void where_nothing_is_missing_the_search_ends_the_time_for_asking() {
        request.received("2026-11-24T10:00", RequestKind.DISCLOSURE)
                .step("2026-11-24T10:01", ACKNOWLEDGE, RECEIVED, TRIAGE)
                .step("2026-11-25T10:00", START_SEARCH, TRIAGE, SEARCH);

        assertThat(request.face("2026-11-25", ClockCode.ASKING).stopped()).isTrue();
    }

    @Test
    void a_correction_of_contact_data_only_is_due_in_three_business_days() {
        request.received(
                "2026-11-24T10:00",
                false,
                NO_OTHER_REGIME,
                new Wish(RequestKind.CORRECTION, Set.of("C1b"), Set.of(), Set.of()));

        assertThat(request.on("2026-11-24").targetOn()).isEqualTo("2026-11-27");
        assertThat(request.face("2026-11-24", ClockCode.TARGET).rule()).startsWith("CONTACT|");
    }

    @Test
    void a_correction_of_more_than_contact_data_has_the_ordinary_target() {
        request.received(
                "2026-11-24T10:00",
                false,
                NO_OTHER_REGIME,
                new Wish(RequestKind.CORRECTION, Set.of("C1a", "C1b"), Set.of(), Set.of()));

        assertThat(request.on("2026-11-24").targetOn()).isEqualTo("2026-12-08");
    }

    @Test
    void a_preference_changes_at_once_unless_it_came_by_post() {
        request.received("2026-11-24T10:00", false, NO_OTHER_REGIME, wish(RequestKind.PREFERENCE));

        assertThat(request.on("2026-11-24").targetOn()).isEqualTo("2026-11-24");

        RecordedRequest byPost =
                new RecordedRequest().received("2026-11-24T10:00", true, NO_OTHER_REGIME, wish(RequestKind.PREFERENCE));

        assertThat(byPost.on("2026-11-24").targetOn()).isEqualTo("2026-12-08");
    }

    @Test
    void advertising_stops_within_two_business_days_while_the_decision_has_its_ten() {
        request.received(
                "2027-02-01T10:00",
                false,
                NO_OTHER_REGIME,
                new Wish(RequestKind.USE_STOP, Set.of("C1b"), Set.of("P15"), Set.of()));

        assertThat(request.face("2027-02-01", ClockCode.PROVISIONAL_STOP).dueOn())
                .isEqualTo("2027-02-03");
        assertThat(request.face("2027-02-01", ClockCode.TARGET).dueOn()).isEqualTo("2027-02-16");
        assertThat(request.on("2027-02-01").targetOn()).isEqualTo("2027-02-03");
    }

    @Test
    void provision_for_advertising_stops_as_fast() {
        request.received(
                "2027-02-01T10:00",
                false,
                NO_OTHER_REGIME,
                new Wish(RequestKind.TP_STOP, Set.of(), Set.of(), Set.of("R07", "R08")));

        assertThat(request.face("2027-02-01", ClockCode.PROVISIONAL_STOP).dueOn())
                .isEqualTo("2027-02-03");
    }

    /** The same that provisional stops are made for: work without its clock would be nobody's to hurry. */
    @Test
    void who_names_no_purpose_and_no_recipient_has_all_advertising_stopped_as_fast() {
        for (RequestKind kind : List.of(RequestKind.USE_STOP, RequestKind.TP_STOP, RequestKind.OPTOUT_STOP)) {
            RecordedRequest unnamed =
                    new RecordedRequest().received("2027-02-01T10:00", false, NO_OTHER_REGIME, wish(kind));

            assertThat(unnamed.face("2027-02-01", ClockCode.PROVISIONAL_STOP).dueOn())
                    .as(kind.name())
                    .isEqualTo("2027-02-03");
        }
    }

    @Test
    void another_use_has_no_provisional_stop() {
        request.received(
                "2027-02-01T10:00",
                false,
                NO_OTHER_REGIME,
                new Wish(RequestKind.USE_STOP, Set.of("C1b"), Set.of("P08"), Set.of()));

        assertThat(request.on("2027-02-01").faces()).extracting(ClockFace::code).doesNotContain("C-SLA-STOP");
    }

    @Test
    void the_earliest_of_the_items_is_the_target_of_the_request() {
        request.received("2026-11-24T10:00", RequestKind.ERASURE, RequestKind.COMPLAINT);

        assertThat(request.on("2026-11-24").targetOn()).isEqualTo("2026-12-01");
    }

    @Test
    void the_requester_has_thirty_days_from_each_letter() {
        request.received("2027-03-01T10:00", RequestKind.DISCLOSURE)
                .step("2027-03-01T10:01", ACKNOWLEDGE, RECEIVED, TRIAGE)
                .step("2027-03-03T10:00", ASK_IDENTITY, TRIAGE, AWAIT_IDENTITY);

        assertThat(request.on("2027-03-03").answerBy())
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2027-04-02"));

        request.step("2027-03-10T10:00", UPLOAD_DOCUMENT, AWAIT_IDENTITY, AWAIT_IDENTITY);

        assertThat(request.on("2027-03-10").answerBy()).isEmpty();

        request.step("2027-03-11T10:00", DENY_IDENTITY, AWAIT_IDENTITY, AWAIT_IDENTITY);

        assertThat(request.on("2027-03-11").answerBy())
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2027-04-10"));
        assertThat(request.segments(ClockCode.SUPPLEMENT))
                .extracting(ClockSegment::reason)
                .containsExactly("ASK_IDENTITY", "DENY_IDENTITY");
    }

    @Test
    void an_answer_ends_the_requesters_time_and_a_fee_starts_it_too() {
        request.received("2027-02-01T10:00", RequestKind.DISCLOSURE)
                .step("2027-02-01T10:01", ACKNOWLEDGE, RECEIVED, TRIAGE)
                .step("2027-02-03T10:00", ASK_FEE, TRIAGE, AWAIT_FEE);

        assertThat(request.on("2027-02-03").answerBy())
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2027-03-05"));
        assertThat(request.on("2027-02-03").paused()).isTrue();

        request.step("2027-02-10T10:00", RECORD_PAYMENT, AWAIT_FEE, TRIAGE);

        assertThat(request.on("2027-02-10").answerBy()).isEmpty();
        assertThat(request.on("2027-02-10").paused()).isFalse();
    }

    @Test
    void what_was_decided_is_carried_out_in_five_business_days() {
        request.received("2027-02-01T10:00", RequestKind.ERASURE)
                .step("2027-02-12T10:00", APPROVE, APPROVAL, EXECUTION);

        assertThat(request.face("2027-02-12", ClockCode.EXECUTION).dueOn()).isEqualTo("2027-02-19");

        request.step("2027-02-16T10:00", FINISH_EXECUTION, EXECUTION, NOTICE);

        assertThat(request.face("2027-02-16", ClockCode.EXECUTION).stopped()).isTrue();
    }

    @Test
    void a_stop_of_advertising_is_carried_out_in_two_and_ends_the_provisional_stop() {
        request.received(
                        "2027-02-01T10:00",
                        false,
                        NO_OTHER_REGIME,
                        new Wish(RequestKind.USE_STOP, Set.of("C1b"), Set.of("P15"), Set.of()))
                .step("2027-02-02T10:00", APPROVE, APPROVAL, EXECUTION);

        assertThat(request.face("2027-02-02", ClockCode.EXECUTION).dueOn()).isEqualTo("2027-02-04");

        request.step("2027-02-03T09:00", EXECUTE, EXECUTION, EXECUTION);

        assertThat(request.face("2027-02-03", ClockCode.PROVISIONAL_STOP).stopped())
                .as("the first of several tasks")
                .isFalse();

        request.everythingStopped("2027-02-03T10:00");

        assertThat(request.face("2027-02-03", ClockCode.PROVISIONAL_STOP).stopped())
                .isTrue();
        assertThat(request.on("2027-02-03").targetOn()).isEqualTo("2027-02-16");
    }

    @Test
    void a_stop_before_the_decision_keeps_the_promise_and_no_later_step_breaks_it() {
        request.received(
                        "2027-02-01T10:00",
                        false,
                        NO_OTHER_REGIME,
                        new Wish(RequestKind.TP_STOP, Set.of(), Set.of(), Set.of("R07")))
                .everythingStopped("2027-02-02T17:00");

        assertThat(request.face("2027-02-20", ClockCode.PROVISIONAL_STOP))
                .satisfies(face -> assertThat(face.stopped()).isTrue())
                .satisfies(face -> assertThat(face.remaining()).isEqualTo(1));
        assertThat(Recording.endStops(RecordedRequest.tokyo("2027-02-20T10:00"), request.recorded))
                .isFalse();
    }

    @Test
    void the_keeper_listens_for_the_event_that_execution_tells() {
        StopsCarriedOut told = new StopsCarriedOut(RecordedRequest.REFERENCE, Actor.system(), Instant.EPOCH);

        assertThat(told.name()).isEqualTo(ClockKeeper.STOPS_CARRIED_OUT);
    }

    @Test
    void a_pause_that_was_wished_for_ends_when_the_work_goes_on() {
        request.received("2026-11-24T10:00", RequestKind.DISCLOSURE)
                .step("2026-11-24T10:01", ACKNOWLEDGE, RECEIVED, TRIAGE)
                .step("2026-11-26T10:00", PAUSE_CLOCKS, TRIAGE, TRIAGE);

        assertThat(request.on("2026-11-27").paused()).isTrue();
        assertThat(request.on("2026-11-27").answerBy()).isEmpty();

        request.step("2026-12-03T10:00", START_SEARCH, TRIAGE, SEARCH);

        assertThat(request.on("2026-12-03").paused()).isFalse();
        assertThat(request.on("2026-12-03").targetOn()).isEqualTo("2026-12-15");
    }

    @Test
    void a_letter_that_came_back_stops_the_clocks_until_it_is_sent_again() {
        request.received("2026-11-24T10:00", RequestKind.DISCLOSURE)
                .step("2026-12-01T10:00", RECORD_RETURN, NOTICE, NOTICE);

        assertThat(request.on("2026-12-02").paused()).isTrue();

        request.step("2026-12-03T10:00", RECORD_DISPATCH, NOTICE, NOTICE);

        assertThat(request.on("2026-12-03").paused()).isFalse();
    }

    @Test
    void consulting_a_third_party_stops_nothing() {
        request.received("2026-11-24T10:00", RequestKind.DISCLOSURE)
                .step("2026-11-30T10:00", CONSULT_THIRD_PARTY, REVIEW, CONSULT);

        assertThat(request.on("2026-12-05").paused()).isFalse();
        assertThat(request.on("2026-12-05").targetOn()).isEqualTo("2026-12-08");
    }

    @Test
    void nothing_but_the_end_touches_the_two_weeks_of_art_39() {
        request.received("2026-11-24T10:00", RequestKind.DISCLOSURE)
                .step("2026-11-26T10:00", ASK_SUPPLEMENT, TRIAGE, AWAIT_SUPPLEMENT)
                .step("2026-12-20T10:00", RECEIVE_SUPPLEMENT, AWAIT_SUPPLEMENT, TRIAGE)
                .step("2026-12-21T10:00", PAUSE_CLOCKS, TRIAGE, TRIAGE);

        assertThat(request.segments(ClockCode.ART39)).hasSize(1);
        assertThat(request.face("2026-12-21", ClockCode.ART39).dueOn()).isEqualTo("2026-12-08");
    }

    @Test
    void each_segment_says_why_by_whom_and_by_which_rule() {
        request.received("2026-11-24T10:00", RequestKind.DISCLOSURE)
                .step("2026-11-26T10:00", ASK_SUPPLEMENT, TRIAGE, AWAIT_SUPPLEMENT);

        assertThat(request.recorded).allSatisfy(segment -> {
            assertThat(segment.reason()).isNotBlank();
            assertThat(segment.actor()).isNotBlank();
            assertThat(segment.promise().rule()).matches("[A-Z0-9_]+(\\|.+)*");
        });
    }

    @Test
    void a_date_beyond_the_loaded_calendar_is_marked() {
        request.received("2027-12-20T10:00", RequestKind.DISCLOSURE);

        assertThat(request.face("2027-12-20", ClockCode.TARGET).reliable()).isFalse();
        assertThat(request.face("2027-12-20", ClockCode.ACKNOWLEDGEMENT).reliable())
                .isTrue();
        assertThat(request.face("2027-12-20", ClockCode.CEILING).reliable()).isTrue();
    }

    @Test
    void every_clock_and_every_rule_has_words_in_both_languages() {
        request.received(
                        "2027-02-01T10:00",
                        false,
                        List.of("GDPR"),
                        new Wish(RequestKind.USE_STOP, Set.of("C1b"), Set.of("P15"), Set.of()))
                .step("2027-02-02T10:00", ASK_SUPPLEMENT, TRIAGE, AWAIT_SUPPLEMENT)
                .step("2027-02-03T10:00", RECEIVE_SUPPLEMENT, AWAIT_SUPPLEMENT, TRIAGE)
                .step("2027-02-04T10:00", APPROVE, APPROVAL, EXECUTION);

        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            ResourceBundle texts = ResourceBundle.getBundle("jp.madoguchi.rules.deadline", language);
            assertThat(request.on("2027-02-04").faces()).hasSize(9).allSatisfy(face -> {
                assertThat(texts.containsKey("deadline.clock." + face.clock().code()))
                        .isTrue();
                assertThat(texts.containsKey(RuleCitation.of(face.rule()).key()))
                        .as(face.rule())
                        .isTrue();
                assertThat(face.spans())
                        .allSatisfy(span -> assertThat(texts.containsKey(span.reasonKey()))
                                .as(span.reasonKey())
                                .isTrue());
            });
        }
    }
}
