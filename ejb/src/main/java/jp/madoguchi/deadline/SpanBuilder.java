package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.deadline.CountedSpan.Kind;
import jp.madoguchi.policy.Titles;

/** Puts days that follow each other and are treated alike together into spans. */
final class SpanBuilder {

    private static final String FIRST_DAY_IS_NOT_COUNTED = "CIVIL140";

    private final DayCount days;
    private final String rule;
    private final List<CountedSpan> spans = new ArrayList<>();

    SpanBuilder(DayCount days, LocalDate startedOn, String rule) {
        this.days = days;
        this.rule = rule;
        spans.add(new CountedSpan(
                startedOn,
                startedOn,
                Kind.NOT_COUNTED,
                1,
                "deadline.span.first.day",
                Optional.of(FIRST_DAY_IS_NOT_COUNTED),
                Optional.empty()));
    }

    void paused(LocalDate day, Pause pause) {
        add(day, Kind.PAUSED, pause.reasonKey(), Optional.of(rule), Optional.empty());
    }

    /** @param stands whether the day still stands, or was given up when the clock began anew */
    void ordinary(LocalDate day, boolean stands) {
        if (!stands) {
            add(day, Kind.NOT_COUNTED, "deadline.span.given.up", Optional.of(rule), Optional.empty());
            return;
        }
        days.uncounted(day)
                .ifPresentOrElse(
                        why -> add(day, Kind.NOT_COUNTED, why.reasonKey(), Optional.empty(), why.named()),
                        () -> add(day, Kind.COUNTED, "deadline.span.counted", Optional.of(rule), Optional.empty()));
    }

    List<CountedSpan> list() {
        return List.copyOf(spans);
    }

    private void add(LocalDate day, Kind kind, String reasonKey, Optional<String> why, Optional<Titles> named) {
        int lastIndex = spans.size() - 1;
        CountedSpan last = spans.get(lastIndex);
        if (last.kind() == kind
                && last.reasonKey().equals(reasonKey)
                && last.named().equals(named)) {
            spans.set(lastIndex, new CountedSpan(last.from(), day, kind, last.days() + 1, reasonKey, why, named));
        } else {
            spans.add(new CountedSpan(day, day, kind, 1, reasonKey, why, named));
        }
    }
}
