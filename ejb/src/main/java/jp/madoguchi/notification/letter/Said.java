package jp.madoguchi.notification.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Something a letter says that reads differently in each language; titles of codes are {@code policy.Titles}. */
public sealed interface Said {

    /** A day, printed in the western and in the Japanese calendar. */
    record OnDay(LocalDate day) implements Said {}

    /** A moment to the second, in Tokyo. */
    record AtMoment(Instant moment) implements Said {}

    /** A fixed phrase of the bundle; arguments may be said in turn. */
    record Phrase(String key, List<Object> arguments) implements Said {

        public Phrase {
            arguments = List.copyOf(arguments);
        }

        public Phrase(String key, Object... arguments) {
            this(key, List.of(arguments));
        }
    }

    /**
     * What a member of staff wrote. Japanese letters carry it as it is. English ones carry the English text, where one was
     * written; else the text itself when it can be read there, and otherwise they point to the Japanese text beneath.
     *
     * @param english {@code null} when it was written once only
     */
    record Written(String text, String english) implements Said {

        public Written(String text) {
            this(text, null);
        }
    }
}
