package jp.madoguchi.web.console.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.deadline.ClockCode;
import jp.madoguchi.deadline.ClockFace;
import jp.madoguchi.deadline.CountedSpan;
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

    public String title(ClockFace clock) {
        return rules.say("deadline.clock." + clock.code());
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

    /** The internal target counts business days, the other clocks every day of the calendar (domain 6.2). */
    private static String unit(ClockFace clock) {
        return ClockCode.TARGET.code().equals(clock.code()) ? "businessDays" : "days";
    }
}
