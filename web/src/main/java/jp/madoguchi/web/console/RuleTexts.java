package jp.madoguchi.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.BusinessRuleViolated;

/**
 * Says what the contexts have to say, refusals above all, in the language and the words of whoever reads the console;
 * where the texts lie is known to {@link jp.madoguchi.shared.RuleTexts} alone.
 */
@Named("rules")
@ApplicationScoped
public class RuleTexts {

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
        List<Object> inWords = arguments.stream().map(this::inWords).toList();
        return jp.madoguchi.shared.RuleTexts.find(key, inWords, language.current());
    }

    private Object inWords(Object argument) {
        if (argument instanceof RequestAction action) {
            return say("audit.event." + action);
        }
        return argument instanceof RequestStatus status ? say("request.status." + status) : argument;
    }
}
