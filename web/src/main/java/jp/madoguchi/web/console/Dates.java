package jp.madoguchi.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import jp.madoguchi.shared.ClockOfTheOffice;

/** Days and moments as people write them, always in Tokyo's time. */
@Named
@ApplicationScoped
public class Dates {

    /** Calendar days before an Art. 39 date from which it is shown as near. */
    private static final int NEAR = 4;

    @Inject
    private ReadingLanguage language;

    @Inject
    private Labels labels;

    @Inject
    private Clock clock;

    /** How a date stands: words, and the class of the sign shown beside them, so that colour never stands alone. */
    public record Standing(String words, String sign) {

        public String getWords() {
            return words;
        }

        public String getSign() {
            return sign;
        }
    }

    public String day(LocalDate day) {
        return write("date.day", day);
    }

    /** Without the year while that goes without saying. */
    public String shortDay(LocalDate day) {
        return day != null && day.getYear() != today().getYear() ? day(day) : write("date.short", day);
    }

    public String shortDayOf(Instant moment) {
        return shortDay(LocalDate.ofInstant(moment, ClockOfTheOffice.TOKYO));
    }

    public String moment(Instant moment) {
        return moment == null ? "" : write("date.moment", moment.atZone(ClockOfTheOffice.TOKYO));
    }

    /** The moment in ISO 8601, for {@code <time datetime>}. */
    public String iso(Instant moment) {
        return moment == null
                ? ""
                : moment.atZone(ClockOfTheOffice.TOKYO).toOffsetDateTime().toString();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO);
    }

    /** Calendar days left, in words. */
    public Standing standing(LocalDate due, boolean paused) {
        if (paused) {
            return new Standing(labels.text("paused"), "paused");
        }
        long left = ChronoUnit.DAYS.between(today(), due);
        return new Standing(words("days", left), sign(left));
    }

    /** As {@link #standing}, for days somebody else has counted. */
    public Standing counted(String unit, int left, boolean paused, boolean stopped) {
        if (stopped) {
            return new Standing(labels.text("days.stopped"), "stopped");
        }
        return paused
                ? new Standing(labels.with(unit + ".paused", Math.max(left, 0)), "paused")
                : new Standing(words(unit, left), sign(left));
    }

    private String words(String unit, long left) {
        if (left == 0) {
            return labels.text("days.today");
        }
        return left > 0 ? labels.with(unit + ".left", left) : labels.with(unit + ".over", -left);
    }

    private static String sign(long left) {
        if (left < 0) {
            return "over";
        }
        return left <= NEAR ? "near" : "calm";
    }

    private String write(String pattern, TemporalAccessor moment) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofPattern(labels.text(pattern), language.getLocale())
                        .format(moment);
    }
}
