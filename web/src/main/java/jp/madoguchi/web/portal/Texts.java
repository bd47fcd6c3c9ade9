package jp.madoguchi.web.portal;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;

/** The portal's words in one language, and the rules' own words for what they refuse. */
public final class Texts {

    private static final String PORTAL = "jp.madoguchi.web.portal";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle portal;

    public Texts(Language language) {
        this.language = language;
        this.portal = ResourceBundle.getBundle(PORTAL, language.locale(), Texts.class.getClassLoader(), NO_FALLBACK);
    }

    public String text(String key, Object... arguments) {
        return filled(portal.getString(key), arguments);
    }

    /** The text, or nothing when there is none of this name. */
    public String textIfThere(String key) {
        return portal.containsKey(key) ? text(key) : "";
    }

    public String say(Object titles) {
        return ((Titles) titles).in(language);
    }

    public String of(Violation violation) {
        return ofRule(violation.messageKey(), violation.arguments());
    }

    public String of(BusinessRuleViolated refused) {
        return ofRule(refused.messageKey(), refused.messageArguments());
    }

    private String ofRule(String key, List<Object> arguments) {
        return portal.containsKey(key) ? text(key, arguments.toArray()) : RuleTexts.of(key, arguments, language);
    }

    private String filled(String pattern, Object... arguments) {
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** Dates as people in Japan read them, whatever zone the server stands in. */
    static final class Dates {

        private static final DateTimeFormatter JA = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.JAPANESE);
        private static final DateTimeFormatter JA_TIME =
                DateTimeFormatter.ofPattern("uuuu年M月d日 H時mm分", Locale.JAPANESE);
        private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
        private static final DateTimeFormatter EN_TIME =
                DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

        private Dates() {}

        static String date(Object when, Language language) {
            if (when instanceof LocalDate day) {
                return (language == Language.JA ? JA : EN).format(day);
            }
            return (language == Language.JA ? JA_TIME : EN_TIME)
                    .format(((Instant) when).atZone(ClockOfTheOffice.TOKYO));
        }
    }
}
