package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.madoguchi.deadline.Matter.Wish;
import jp.madoguchi.deadline.persistence.ClockSegment.Promise;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Targets;
import jp.madoguchi.request.RequestKind;

/** What each clock promises when it starts (domain 6.2), with the rule that says so. */
final class Promises {

    private final Policy policy;
    private final Targets targets;

    Promises(Policy policy) {
        this(policy, policy.targets());
    }

    /** By targets that are not in force, such as proposed ones. */
    Promises(Policy policy, Targets targets) {
        this.policy = policy;
        this.targets = targets;
    }

    /** Every clock that an arrival starts, by its code. */
    Map<String, Promise> onArrival(Matter matter, LocalDate arrivedOn) {
        Map<String, Promise> promises = new LinkedHashMap<>();
        promises.put(ClockCode.ACKNOWLEDGEMENT.code(), unpausable(targets.acknowledgementDays(), "ACK"));
        promises.put(ClockCode.ASKING.code(), unpausable(targets.identityDays(), "ASKING"));
        promises.put(ClockCode.TARGET.code(), target(matter));
        if (matter.stopsAdvertising(policy)) {
            promises.put(
                    ClockCode.PROVISIONAL_STOP.code(),
                    unpausable(targets.provisionalStop().businessDays(), "STOP"));
        }
        if (Art39.appliesToAnyOf(matter.kinds())) {
            promises.put(ClockCode.ART39.code(), new Promise(Art39.DAYS, null, Art39.RULE));
        }
        promises.put(
                ClockCode.CEILING.code(),
                new Promise(targets.ceilingDays(), targets.ceilingPauseStrategy(), cited("CEILING")));
        ForeignTerms.of(policy).promises(matter, arrivedOn).forEach(promises::put);
        return promises;
    }

    /** Of several things asked for, the one promised soonest sets the target. */
    Promise target(Matter matter) {
        Wish soonest = matter.wishes().stream()
                .min(Comparator.comparing(wish -> matter.daysFor(wish, targets)))
                .orElseThrow();
        return new Promise(matter.daysFor(soonest, targets), targets.pauseStrategy(), ruleFor(matter, soonest));
    }

    Promise supplement() {
        return unpausable(targets.supplementDays(), "SUPPLEMENT");
    }

    Promise execution(boolean ofAdvertising) {
        return ofAdvertising
                ? unpausable(targets.marketingExecutionDays(), "MARKETING_EXECUTION")
                : unpausable(targets.executionDays(), "EXECUTION");
    }

    private String ruleFor(Matter matter, Wish wish) {
        if (wish.kind() == RequestKind.PREFERENCE && matter.byPost()) {
            return cited("POST");
        }
        return matter.daysFor(wish, targets) < targets.daysFor(wish.kind().name())
                ? cited("CONTACT")
                : RuleCitation.written("KIND", wish.kind().name(), policy.version());
    }

    private Promise unpausable(int days, String rule) {
        return new Promise(days, null, cited(rule));
    }

    private String cited(String rule) {
        return RuleCitation.written(rule, policy.version());
    }
}
