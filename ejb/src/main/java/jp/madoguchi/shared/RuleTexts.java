package jp.madoguchi.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Says a rule's message in the reader's language. A key's first word names the bundle it lives in: {@code
 * intake.required} is a line of {@code jp/madoguchi/rules/intake_ja.properties} and of its English twin.
 */
public final class RuleTexts {

    private static final String BUNDLES = "jp.madoguchi.rules.";

    private RuleTexts() {}

    public static String of(BusinessRuleViolated rule, Language language) {
        return of(rule.messageKey(), rule.messageArguments(), language);
    }

    /**
     * The text of a key; arguments that are {@link InEachLanguage} are said in its language.
     *
     * @throws MissingResourceException when the bundle or the key does not exist, which is a defect
     */
    public static String of(String key, List<?> arguments, Language language) {
        String pattern = bundleOf(key, language).getString(key);
        Object[] said = arguments.stream()
                .map(argument -> argument instanceof InEachLanguage text ? text.in(language) : argument)
                .toArray();
        return new MessageFormat(pattern, language.locale()).format(said);
    }

    /** As {@link #of(String, List, Language)}; empty when there is no such bundle or key. */
    public static Optional<String> find(String key, List<?> arguments, Language language) {
        try {
            return Optional.of(of(key, arguments, language));
        } catch (MissingResourceException noWords) {
            return Optional.empty();
        }
    }

    private static ResourceBundle bundleOf(String key, Language language) {
        int dot = key.indexOf('.');
        return ResourceBundle.getBundle(
                BUNDLES + (dot < 0 ? key : key.substring(0, dot)),
                language.locale(),
                RuleTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
