package jp.madoguchi.notification.letter;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;

/**
 * Puts what a letter says into one language. Both languages are made from the same model, so that they cannot say
 * different things; what comes out is text, lists and maps only, so that a template reaches no Java object.
 */
public final class Wording {

    private static final String BUNDLE = "jp.madoguchi.rules.notification";
    private static final String KIND = "notification.kind.";
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029&&[^\\n]]");

    private static final ResourceBundle JAPANESE_PHRASES = phrasesIn(Language.JA);

    private final Language language;
    private final ResourceBundle phrases;

    public Wording(Language language) {
        this.language = language;
        this.phrases = phrasesIn(language);
    }

    private static ResourceBundle phrasesIn(Language language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The model's entries as this language says them. */
    public Map<String, Object> of(Map<String, ?> model) {
        Map<String, Object> said = new LinkedHashMap<>();
        model.forEach((name, value) -> said.put(name, of(value)));
        return said;
    }

    /** The words for one kind of request where there are some, and otherwise those for every kind. */
    public static String keyFor(String key, RequestKind kind) {
        String own = key + "." + kind;
        return has(own) ? own : key;
    }

    static boolean has(String key) {
        return JAPANESE_PHRASES.containsKey(key);
    }

    /** Every key there is in this language. */
    public Set<String> keys() {
        return phrases.keySet();
    }

    public String phrase(String key, Object... arguments) {
        return say(new Said.Phrase(key, arguments));
    }

    private Object of(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> said = new LinkedHashMap<>();
            map.forEach((name, inner) -> said.put((String) name, of(inner)));
            return said;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::of).toList();
        }
        if (value instanceof Titles titles) {
            return plain(titles.in(language));
        }
        if (value instanceof Said something) {
            return say(something);
        }
        return plain(String.valueOf(value));
    }

    private String say(Said something) {
        if (something instanceof Said.OnDay on) {
            return LetterDates.in(language, on.day());
        }
        if (something instanceof Said.AtMoment at) {
            return LetterDates.in(language, at.moment());
        }
        if (something instanceof Said.Written written) {
            return written(written);
        }
        Said.Phrase phrase = (Said.Phrase) something;
        Object[] arguments = phrase.arguments().stream().map(this::argument).toArray();
        return nameOfKind(phrase.key())
                .orElseGet(
                        () -> new MessageFormat(phrases.getString(phrase.key()), language.locale()).format(arguments));
    }

    /** A kind that letters do not call by a longer name is called what the console calls it. */
    private Optional<String> nameOfKind(String key) {
        return key.startsWith(KIND) && !phrases.containsKey(key)
                ? RuleTexts.find("request.kind." + key.substring(KIND.length()), List.of(), language)
                : Optional.empty();
    }

    private String written(Said.Written written) {
        if (language == Language.JA) {
            return plain(written.text());
        }
        if (written.english() != null && !written.english().isBlank()) {
            return plain(written.english());
        }
        return JAPANESE.matcher(written.text()).find()
                ? phrases.getString("notification.written.in.japanese")
                : plain(written.text());
    }

    private Object argument(Object value) {
        Object said = of(value);
        return said instanceof List<?> several
                ? several.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(language == Language.JA ? "、" : "; "))
                : said;
    }

    /** Typed text may hold line breaks but nothing that would steer a terminal or a mail reader. */
    private static String plain(String text) {
        return CONTROLS.matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll(" ")
                .strip();
    }
}
