package jp.madoguchi.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import jp.madoguchi.policy.DataCategory;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Purpose;
import jp.madoguchi.policy.SystemSource;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.ItemScope;

/** The words of the console in the reader's language: its own bundle, and the titles of the policy's codes. */
@Named
@ApplicationScoped
public class Labels {

    /** Base name of the bundle. */
    public static final String BUNDLE = "jp.madoguchi.web.console";

    private static final long BYTES_PER_KILOBYTE = 1024;

    @Inject
    private ReadingLanguage language;

    @Inject
    private Policy policy;

    public String text(String key) {
        return bundle().getString(key);
    }

    /** A code in words, such as {@code of('stage', status)}; the code itself when there are none. */
    public String of(String family, Object code) {
        if (code == null) {
            return "";
        }
        String key = family + "." + code;
        return bundle().containsKey(key) ? text(key) : String.valueOf(code);
    }

    public String listOf(String family, Collection<?> codes) {
        return codes.stream().map(code -> of(family, code)).collect(Collectors.joining(separator()));
    }

    public String with(String key, Object argument) {
        return format(key, argument);
    }

    public String with(String key, Object first, Object second) {
        return format(key, first, second);
    }

    public String format(String key, Object... arguments) {
        return new MessageFormat(text(key), language.getLocale()).format(arguments);
    }

    /** Title of a data category; of a purpose, where a cessation of use names purposes. */
    public String category(String code) {
        if (ItemScope.ALL.equals(code)) {
            return text("category.ALL");
        }
        return policy.dataCategory(code)
                .map(DataCategory::title)
                .or(() -> policy.purpose(code).map(Purpose::title))
                .map(this::say)
                .orElse(code);
    }

    public String categories(Collection<String> codes) {
        return codes.stream().map(this::category).collect(Collectors.joining(separator()));
    }

    public String system(String code) {
        return Optional.ofNullable(code)
                .map(given -> policy.system(given)
                        .map(SystemSource::title)
                        .map(this::say)
                        .orElse(given))
                .orElseGet(() -> text("system.every"));
    }

    public String document(String code) {
        return policy.document(code).map(DocumentKind::title).map(this::say).orElse(code);
    }

    /** What happened, as the trail names it: an event's own name, or the action that was taken. */
    public String event(String name) {
        return bundle().containsKey("event." + name) ? text("event." + name) : of("action", name);
    }

    /** What the trail keeps of an event: codes, of which some have words. */
    public String detail(String name, String value) {
        return switch (name) {
            case "from", "to" -> of("stage", value);
            case "kinds" -> listOf("kind", List.of(value.split(" ")));
            case "kind" -> of("kind", value);
            case "system" -> system(value);
            default -> value;
        };
    }

    public String kilobytes(long bytes) {
        return with("size.kb", Math.max(1, bytes / BYTES_PER_KILOBYTE));
    }

    /** What the requester asserts, as the question they answered. */
    public String assertedGround(String code) {
        return policy.assertedGrounds().stream()
                .filter(ground -> ground.code().equals(code))
                .map(ground -> say(ground.question()))
                .findFirst()
                .orElse(code);
    }

    public String say(Titles titles) {
        return titles.in(language.current());
    }

    private String separator() {
        return text("list.separator");
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, language.getLocale(), Labels.class.getClassLoader());
    }
}
