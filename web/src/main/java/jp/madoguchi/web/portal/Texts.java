package jp.madoguchi.web.portal;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Language;

/** The portal's words in one language, and the rules' own words for what they refuse. */
public final class Texts {

    private static final String PORTAL = "jp.madoguchi.web.portal";
    private static final String RULES = "jp.madoguchi.rules";
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

    /** A rule's words stand in the bundle of the context its key names, else in the common one; the portal's own come first. */
    private String ofRule(String key, List<Object> arguments) {
        if (portal.containsKey(key)) {
            return text(key, arguments.toArray());
        }
        String context = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
        for (String bundle : List.of(RULES + "." + context, RULES)) {
            try {
                ResourceBundle rules = ResourceBundle.getBundle(
                        bundle, language.locale(), BusinessRuleViolated.class.getClassLoader(), NO_FALLBACK);
                if (rules.containsKey(key)) {
                    return filled(rules.getString(key), arguments.toArray());
                }
            } catch (MissingResourceException anotherBundleMayHaveIt) {
                continue;
            }
        }
        return text("problem.unnamed");
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
