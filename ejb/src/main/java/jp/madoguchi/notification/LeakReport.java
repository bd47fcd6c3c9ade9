package jp.madoguchi.notification;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Language;

/**
 * What somebody whose data went astray has to be told (Art. 26(2), Rule 10; domain 8.2, L-27).
 *
 * @param occurredOn a day such as {@code 2026-11-23}
 * @param incident its number in the register of incidents
 * @param reported whether the Commission has been told (Art. 26(1))
 * @param ja the account the requester reads; Japanese is authoritative
 * @param en the same in English, for a request in English
 */
public record LeakReport(String occurredOn, String incident, Boolean reported, Account ja, Account en)
        implements Serializable {

    static final int SHORTEST = 5;
    static final int LONGEST = 2000;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final Pattern INCIDENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

    /**
     * The account in one language.
     *
     * @param what the outline
     * @param data which of the person's data
     * @param cause why it happened
     * @param harm what harm has followed or may follow
     * @param measures what was done about it and against its happening again
     */
    public record Account(String what, String data, String cause, String harm, String measures)
            implements Serializable {

        Map<String, String> byName() {
            return Map.of(
                    "what", plain(what),
                    "data", plain(data),
                    "cause", plain(cause),
                    "harm", plain(harm),
                    "measures", plain(measures));
        }
    }

    public LeakReport {
        occurredOn = plain(occurredOn);
        incident = plain(incident);
    }

    /** @throws InputRejected naming every field that is not right */
    void check(Language language, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        Optional<LocalDate> day = day();
        if (day.isEmpty() || day.get().isBefore(EARLIEST)) {
            wrong.add(new Violation("occurredOn", "notification.leak.day"));
        } else if (day.get().isAfter(today)) {
            wrong.add(new Violation("occurredOn", "notification.leak.future"));
        }
        if (!INCIDENT.matcher(incident).matches()) {
            wrong.add(new Violation("incident", "notification.leak.incident"));
        }
        if (reported == null) {
            wrong.add(new Violation("reported", "notification.leak.reported"));
        }
        check("ja", ja, wrong);
        if (language == Language.EN) {
            check("en", en, wrong);
        }
        if (!wrong.isEmpty()) {
            throw new InputRejected(wrong);
        }
    }

    private static void check(String language, Account account, List<Violation> wrong) {
        Map<String, String> said = (account == null ? new Account(null, null, null, null, null) : account).byName();
        for (String name : List.of("what", "data", "cause", "harm", "measures")) {
            int length = said.get(name).codePointCount(0, said.get(name).length());
            if (length < SHORTEST) {
                wrong.add(new Violation(language + "." + name, "notification.leak.short", List.of(SHORTEST)));
            } else if (length > LONGEST) {
                wrong.add(new Violation(language + "." + name, "notification.leak.long", List.of(LONGEST)));
            }
        }
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(occurredOn));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** As the letter wants it; checked before. */
    Map<String, Object> letter(Language language) {
        Map<String, Object> told = new HashMap<>(ja.byName());
        if (language == Language.EN) {
            en.byName().forEach((name, text) -> told.put(name + "En", text));
        }
        told.put("occurredOn", day().orElseThrow());
        told.put("reported", reported);
        return told;
    }

    /** Codes only: the trail never forgets. */
    Map<String, String> forTheTrail() {
        return Map.of(
                "incident", incident.toUpperCase(Locale.ROOT),
                "occurredOn", occurredOn,
                "reported", String.valueOf(reported));
    }

    /** PostgreSQL keeps no NUL character. */
    private static String plain(String typed) {
        return typed == null ? "" : typed.replace("\0", "").strip();
    }
}
