package jp.madoguchi.web.console.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.deadline.ClockCode;
import jp.madoguchi.deadline.ClockFace;
import jp.madoguchi.deadline.CountedSpan;
import jp.madoguchi.deadline.RuleCitation;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.web.console.Dates;
import jp.madoguchi.web.console.Dates.Standing;
import jp.madoguchi.web.console.Labels;
import jp.madoguchi.web.console.RuleTexts;

/** Says how a clock stands and why its days were counted as they were. */
@Named("clockWords")
@ApplicationScoped
public class ClockWords {

    @Inject
    private RuleTexts rules;

    @Inject
    private Labels labels;

    @Inject
    private Dates dates;

    @Inject
    private Policy policy;

    /** A stretch of a clock's bar: where it begins, how long it is, and the class it is drawn with. */
    public record Part(int from, int days, String sign) {

        public int getFrom() {
            return from;
        }

        public int getDays() {
            return days;
        }

        public String getSign() {
            return sign;
        }
    }

    public String title(ClockFace clock) {
        return name(clock.code());
    }

    /** A recorded code in words; a foreign term is named with its regime. */
    public String name(String code) {
        String title = rules.say("deadline.clock." + ClockCode.of(code).code());
        String regime = ClockCode.regimeOf(code);
        return regime.isEmpty()
                ? title
                : labels.with(
                        "clocks.named",
                        title,
                        policy.regimeTitle(regime).map(labels::say).orElse(regime));
    }

    /** The days of a clock as one bar, with its pauses and the days that do not count. */
    public List<Part> bar(ClockFace clock) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (CountedSpan span : clock.spans()) {
            parts.add(new Part(from, span.days(), "bar-" + span.kind()));
            from += span.days();
        }
        return parts;
    }

    public int length(ClockFace clock) {
        return Math.max(1, clock.spans().stream().mapToInt(CountedSpan::days).sum());
    }

    /** The rule in the reader's language, with the kinds it names. */
    public String rule(String recorded) {
        RuleCitation rule = RuleCitation.of(recorded);
        List<String> inWords = rule.arguments().stream().map(this::inWords).toList();
        return rules.say(rule.key(), inWords);
    }

    public Standing standing(ClockFace clock) {
        return dates.counted(unit(clock), clock.remaining(), clock.paused(), clock.stopped());
    }

    /** Why these days were treated so, with the holiday's name where they have one. */
    public String reason(CountedSpan span) {
        String why = rules.say(span.reasonKey());
        return span.named()
                .map(name -> labels.with("clocks.named", why, labels.say(name)))
                .orElse(why);
    }

    private String inWords(String code) {
        return policy.regimeTitle(code).map(labels::say).orElseGet(() -> labels.of("kind", code));
    }

    private static String unit(ClockFace clock) {
        return "BUSINESS_DAYS".equals(clock.unit()) ? "businessDays" : "days";
    }
}
