package jp.madoguchi.deadline.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import jp.madoguchi.deadline.DayCount;
import jp.madoguchi.policy.OfficeCalendar;
import jp.madoguchi.policy.Policy;

/** Days on which the office works (domain 6.4): no weekends, public holidays, year-end or company days. */
@ApplicationScoped
public class BusinessDays implements DayCount {

    public static final String CODE = "BUSINESS_DAYS";

    private Supplier<OfficeCalendar> calendar;

    /** For the container's proxy only. */
    protected BusinessDays() {}

    @Inject
    public BusinessDays(Policy policy) {
        this.calendar = policy::officeCalendar;
    }

    private BusinessDays(OfficeCalendar calendar) {
        this.calendar = () -> calendar;
    }

    /** Counts by a calendar that is not in force, such as a proposed one. */
    public static BusinessDays on(OfficeCalendar calendar) {
        return new BusinessDays(calendar);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Uncounted> uncounted(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of(new Uncounted("deadline.span.weekend", Optional.empty()));
        }
        return calendar.get().closure(day).map(name -> new Uncounted("deadline.span.holiday", Optional.of(name)));
    }

    @Override
    public boolean knows(LocalDate day) {
        return calendar.get().knows(day);
    }
}
