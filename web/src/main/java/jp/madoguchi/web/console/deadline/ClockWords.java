package jp.madoguchi.web.console.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.deadline.ClockFace;
import jp.madoguchi.deadline.CountedSpan;
import jp.madoguchi.deadline.RuleCitation;
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

    /** A foreign term is named with its regime. */
    public String title(ClockFace clock) {
        String title = rules.say("deadline.clock." + clock.clock().code());
        return clock.regime().isEmpty() ? title : labels.with("clocks.named", title, clock.regime());
    }

    /** The rule in the reader's language, with the kinds it names. */
    public String rule(String recorded) {
        RuleCitation rule = RuleCitation.of(recorded);
        List<String> inWords =
                rule.arguments().stream().map(code -> labels.of("kind", code)).toList();
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

    private static String unit(ClockFace clock) {
        return "BUSINESS_DAYS".equals(clock.unit()) ? "businessDays" : "days";
    }
}
