package jp.madoguchi.deadline.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.deadline.DayCount;

/** Every day counts, holidays too (domain 6.4): what Art. 39 counts in, to be on the safe side. */
@ApplicationScoped
public class CalendarDays implements DayCount {

    public static final String CODE = "CALENDAR_DAYS";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Uncounted> uncounted(LocalDate day) {
        return Optional.empty();
    }

    @Override
    public LocalDate after(LocalDate first, int number) {
        return first.plusDays(number);
    }
}
