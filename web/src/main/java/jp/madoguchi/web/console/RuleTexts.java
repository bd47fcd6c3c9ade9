package jp.madoguchi.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.BusinessRuleViolated;

/** Says what the contexts have to say, refusals above all, in the reader's language: each context keeps its own bundle. */
@Named("rules")
@ApplicationScoped
public class RuleTexts {

    private static final String SHARED = "jp.madoguchi.rules";

    @Inject
    private ReadingLanguage language;

    /** The refusal in words; its English sentence when a context forgot the words. */
    public String sentenceOf(BusinessRuleViolated refusal) {
        return find(refusal.messageKey(), refusal.messageArguments()).orElseGet(refusal::getMessage);
    }

    public String say(String key) {
        return say(key, List.of());
    }

    public String say(String key, Collection<?> arguments) {
        return find(key, arguments).orElse(key);
    }

    /** As {@link #say(String)}; empty when no context has such a key. */
    public Optional<String> find(String key, Collection<?> arguments) {
        String context = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
        return Stream.of(SHARED + "." + context, SHARED)
                .flatMap(base -> bundle(base).stream())
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> format(bundle.getString(key), arguments))
                .findFirst();
    }

    private String format(String pattern, Collection<?> arguments) {
        Object[] inWords = arguments.stream().map(this::inWords).toArray();
        return new MessageFormat(pattern, language.getLocale()).format(inWords);
    }

    private Object inWords(Object argument) {
        if (argument instanceof RequestAction action) {
            return say("audit.event." + action);
        }
        if (argument instanceof Titles titles) {
            return titles.in(language.current());
        }
        return argument instanceof RequestStatus status ? say("request.status." + status) : argument;
    }

    private Optional<ResourceBundle> bundle(String base) {
        Locale locale = language.getLocale();
        try {
            return Optional.of(ResourceBundle.getBundle(
                    base, locale, BusinessRuleViolated.class.getClassLoader(), NO_OTHER_LANGUAGE));
        } catch (MissingResourceException contextWithoutRefusals) {
            return Optional.empty();
        }
    }

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
