package jp.madoguchi.deadline;

import static jp.madoguchi.request.RequestAction.*;
import static jp.madoguchi.request.RequestStatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Language;
import jp.madoguchi.workflow.StepRefused;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The ceiling is moved once, in time, by no more than allowed and with a reason (domain 6.2, C-MAX). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExtensionTest {

    private static final String REASON = "委託先での探索に時間を要しており、結果の確認に日数が必要なため";
    private static final String IN_ENGLISH = "Our processor needs more time to search its archives.";
    private static final int AT_MOST = 30;

    private final RecordedRequest request = new RecordedRequest().received("2026-11-24T10:00", RequestKind.DISCLOSURE);

    @Test
    void thirty_days_with_a_reason_are_allowed() {
        assertThatCode(() -> new Extension(30, REASON, null).check(Language.JA, AT_MOST))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Extension(1, REASON, IN_ENGLISH).check(Language.EN, AT_MOST))
                .doesNotThrowAnyException();
    }

    @Test
    void more_days_than_allowed_none_or_no_number_are_refused_by_name() {
        for (Integer days : new Integer[] {31, 0, -1, null}) {
            assertRejected(new Extension(days, REASON, null), Language.JA, "days");
        }
    }

    @Test
    void a_reason_of_nineteen_characters_is_too_short_however_many_blanks_surround_it() {
        assertRejected(new Extension(30, "   " + "あ".repeat(19) + "   ", null), Language.JA, "reason");
        assertRejected(new Extension(30, null, null), Language.JA, "reason");
        assertThatCode(() -> new Extension(30, "あ".repeat(20), null).check(Language.JA, AT_MOST))
                .doesNotThrowAnyException();
    }

    @Test
    void a_requester_who_writes_english_is_given_the_reason_in_english_too() {
        assertRejected(new Extension(30, REASON, "too short"), Language.EN, "reasonEn");
    }

    @Test
    void a_second_extension_is_refused() {
        assertThatThrownBy(() -> Extension.checkInTime(true, day("2026-12-24"), day("2026-12-01")))
                .isInstanceOf(StepRefused.class)
                .hasMessage("The period of this request was extended before");
    }

    @Test
    void the_last_day_is_in_time_and_the_next_is_not() {
        assertThatCode(() -> Extension.checkInTime(false, day("2026-12-24"), day("2026-12-24")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Extension.checkInTime(false, day("2026-12-24"), day("2026-12-25")))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("2026-12-24");
    }

    @Test
    void the_ceiling_moves_by_the_days_and_nothing_else_does() {
        assertThat(request.face("2026-12-01", ClockCode.CEILING).dueOn()).isEqualTo("2026-12-24");

        extendBy(30, "2026-12-01T10:00", SEARCH);

        assertThat(request.face("2026-12-01", ClockCode.CEILING).dueOn()).isEqualTo("2027-01-23");
        assertThat(request.face("2026-12-01", ClockCode.CEILING).rule()).startsWith("EXTENDED|");
        assertThat(request.on("2026-12-01").targetOn()).isEqualTo("2026-12-08");
        assertThat(request.on("2026-12-01").art39On()).contains(day("2026-12-08"));
        assertThat(request.segments(ClockCode.CEILING)).hasSize(2);
    }

    @Test
    void an_extension_while_the_requester_has_the_ball_leaves_the_pause_and_its_reason_alone() {
        request.step("2026-11-26T10:00", ASK_SUPPLEMENT, TRIAGE, AWAIT_SUPPLEMENT);
        extendBy(10, "2026-11-30T10:00", AWAIT_SUPPLEMENT);
        request.step("2026-12-03T10:00", RECEIVE_SUPPLEMENT, AWAIT_SUPPLEMENT, TRIAGE);

        ClockFace ceiling = request.face("2026-12-03", ClockCode.CEILING);

        assertThat(ceiling.dueOn()).isEqualTo("2027-01-10");
        assertThat(ceiling.spans())
                .filteredOn(span -> span.kind() == CountedSpan.Kind.PAUSED)
                .singleElement()
                .satisfies(span -> assertThat(span.days()).isEqualTo(7))
                .satisfies(span -> assertThat(span.reasonKey()).isEqualTo("deadline.span.paused.ASK_SUPPLEMENT"));
    }

    private void extendBy(int days, String at, RequestStatus in) {
        StepTaken step = new StepTaken(
                RecordedRequest.REFERENCE, EXTEND, in, in, Actor.system(), RecordedRequest.tokyo(at), Map.of());
        var open = request.segments(ClockCode.CEILING);
        request.recorded.add(
                new Extension(days, REASON, null).applyTo(open.get(open.size() - 1), request.policy, step));
    }

    private static void assertRejected(Extension extension, Language language, String field) {
        assertThatThrownBy(() -> extension.check(language, AT_MOST))
                .asInstanceOf(InstanceOfAssertFactories.type(InputRejected.class))
                .extracting(InputRejected::violations)
                .asInstanceOf(InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::field)
                .containsExactly(field);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
