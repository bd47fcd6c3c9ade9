package jp.madoguchi.web.console.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import jp.madoguchi.policy.FeeSchedule;
import jp.madoguchi.policy.Span;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.web.console.Dates;
import jp.madoguchi.web.console.Labels;

/** Values of the policy in the reader's words. */
@ApplicationScoped
public class PolicyWords {

    @Inject
    private Labels labels;

    @Inject
    private Dates dates;

    String say(Titles titles) {
        return titles == null ? none() : labels.say(titles);
    }

    String of(String family, Enum<?> value) {
        return labels.of(family, value);
    }

    String yes(boolean value) {
        return labels.of("truth", value);
    }

    String day(LocalDate day) {
        return day == null ? none() : dates.day(day);
    }

    String span(Span span) {
        return span == null ? none() : span(span.value(), span.unit());
    }

    String span(int value, Span.Unit unit) {
        return labels.with("policyUnit." + unit, value);
    }

    /** A period of whole years, months or days; without one something is kept for good. */
    public String period(Period period) {
        if (period == null) {
            return labels.text("policyPeriod.forGood");
        }
        if (period.getYears() > 0) {
            return labels.with("policyPeriod.years", period.getYears());
        }
        return period.getMonths() > 0
                ? labels.with("policyPeriod.months", period.getMonths())
                : labels.with("policyPeriod.days", period.getDays());
    }

    /** What costs something; most schedules charge nothing. */
    String amounts(FeeSchedule schedule) {
        if (!schedule.isCharged()) {
            return labels.text("policyFee.nothing");
        }
        return schedule.amounts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(method -> labels.format(
                                "policyFee.amount",
                                labels.of("kind", kind.getKey()),
                                labels.of("disclosureMethod", method.getKey()),
                                method.getValue())))
                .collect(separated());
    }

    String titles(Collection<Titles> titles) {
        return titles.isEmpty() ? none() : titles.stream().map(labels::say).collect(separated());
    }

    String kind(String kind) {
        return labels.of("kind", kind);
    }

    String words(List<String> words) {
        return words.isEmpty() ? none() : words.stream().collect(separated());
    }

    private String none() {
        return labels.text("none");
    }

    private Collector<CharSequence, ?, String> separated() {
        return Collectors.joining(labels.text("list.separator"));
    }
}
