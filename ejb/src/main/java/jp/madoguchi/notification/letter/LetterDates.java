package jp.madoguchi.notification.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.Language;

/** Days as a Japanese office writes them: the era year first, the western year beside it (domain 8.1). */
final class LetterDates {

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private LetterDates() {}

    static String in(Language language, LocalDate day) {
        return language == Language.JA ? japanese(day) : english(day);
    }

    /** To the second, because a suit may depend on the day (Art. 39). */
    static String in(Language language, Instant moment) {
        ZonedDateTime inTokyo = moment.atZone(ClockOfTheOffice.TOKYO);
        String day = in(language, inTokyo.toLocalDate());
        return language == Language.JA
                ? "%s %d時%02d分%02d秒(日本時間)".formatted(day, inTokyo.getHour(), inTokyo.getMinute(), inTokyo.getSecond())
                : "%s, %02d:%02d:%02d (Japan time)"
                        .formatted(day, inTokyo.getHour(), inTokyo.getMinute(), inTokyo.getSecond());
    }

    private static String japanese(LocalDate day) {
        JapaneseDate inEra = JapaneseChronology.INSTANCE.date(day);
        int year = inEra.get(ChronoField.YEAR_OF_ERA);
        return "%s%s年%d月%d日(西暦%d年)"
                .formatted(
                        inEra.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE),
                        year == 1 ? "元" : String.valueOf(year),
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        day.getYear());
    }

    private static String english(LocalDate day) {
        JapaneseDate inEra = JapaneseChronology.INSTANCE.date(day);
        return "%s (%s %d)"
                .formatted(
                        ENGLISH.format(day),
                        inEra.getEra().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        inEra.get(ChronoField.YEAR_OF_ERA));
    }
}
