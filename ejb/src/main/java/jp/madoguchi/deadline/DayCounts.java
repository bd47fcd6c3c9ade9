package jp.madoguchi.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Every way of counting days there is, by its code. */
@ApplicationScoped
class DayCounts {

    private Map<String, DayCount> byCode;

    /** For the container's proxy only. */
    protected DayCounts() {}

    @Inject
    DayCounts(@Any Instance<DayCount> found) {
        this((Iterable<DayCount>) found);
    }

    DayCounts(Iterable<DayCount> found) {
        this.byCode = StreamSupport.stream(found.spliterator(), false)
                .collect(Collectors.toUnmodifiableMap(DayCount::code, Function.identity()));
    }

    public DayCount of(ClockCode clock) {
        return byCode.get(clock.countedIn());
    }
}
