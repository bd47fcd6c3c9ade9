package jp.madoguchi.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import jp.madoguchi.notification.LetterTitles;
import jp.madoguchi.policy.DataCategory;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PreferenceControl;
import jp.madoguchi.policy.Purpose;
import jp.madoguchi.policy.Recipient;
import jp.madoguchi.policy.SystemSource;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.OutcomeWords;
import jp.madoguchi.request.RequestKind;

/** The words of the console in the reader's language: its own, the contexts' for their codes, the policy's for its own. */
@Named
@ApplicationScoped
public class Labels {

    /** Base name of the bundle. */
    public static final String BUNDLE = "jp.madoguchi.web.console";

    /** Families of codes whose words belong to a context, and where that context keeps them. */
    static final Map<String, String> OF_CONTEXTS = Map.ofEntries(
            Map.entry("stage", "request.status"),
            Map.entry("flag", "request.flag"),
            Map.entry("channel", "request.channel"),
            Map.entry("kind", "request.kind"),
            Map.entry("change", "request.change"),
            Map.entry("outcome", "request.outcome"),
            Map.entry("level", "request.level"),
            Map.entry("disclosureMethod", "request.method"),
            Map.entry("proof", "verification.method"),
            Map.entry("proofState", "verification.state"),
            Map.entry("verdict", "verification.verdict"),
            Map.entry("checked", "verification.field"),
            Map.entry("held", "verification.attribute"),
            Map.entry("agent", "verification.agent"),
            Map.entry("ascertained", "verification.check"),
            Map.entry("authorityEnd", "verification.end"),
            Map.entry("settlement", "verification.settlement"),
            Map.entry("spelling", "verification.spelling"),
            Map.entry("destroyed", "verification.destroyed"),
            Map.entry("forbidden", "verification.forbidden"),
            Map.entry("result", "search.result"),
            Map.entry("disposition", "decision.disposition"),
            Map.entry("assertion", "refusal.verdict"),
            Map.entry("basis", "decision.basis"),
            Map.entry("letterState", "notification.state"),
            Map.entry("sentBy", "notification.by"),
            Map.entry("stance", "consultation.stance"),
            Map.entry("restrictedHeading", "restricted.heading"),
            Map.entry("restrictedState", "restricted.state"),
            Map.entry("restrictedEvent", "restricted.event"),
            Map.entry("age", "queue.age"),
            Map.entry("span", "deadline.kind"),
            Map.entry("retained", "policy.retained"),
            Map.entry("stopping", "policy.stopping"),
            Map.entry("provision", "policy.provision"),
            Map.entry("ruleStatus", "policy.ruleStatus"),
            Map.entry("tenant", "policy.tenant"),
            Map.entry("keptFrom", "policy.keptFrom"),
            Map.entry("pauseReason", "deadline.pause"),
            Map.entry("changeStatus", "deadline.change.status"),
            Map.entry("standing", "fulfilment.standing"),
            Map.entry("switchedBy", "preference.source"),
            Map.entry("incident", "preference.incident"),
            Map.entry("propagation", "fulfilment.propagation"),
            Map.entry("instruction", "fulfilment.instruction"),
            Map.entry("approval", "decision.level"),
            Map.entry("reasonCode", "refusal.code"),
            Map.entry("asserted", "refusal.asserted"),
            Map.entry("reminder", "notification.reminder"),
            Map.entry("waiver", "fee.waiver"),
            Map.entry("event", "audit.event"));

    /** The family whose words are the templates' own. */
    private static final String LETTER = "letter";

    private static final long BYTES_PER_KILOBYTE = 1024;

    @Inject
    private ReadingLanguage language;

    @Inject
    private RuleTexts rules;

    @Inject
    private Policy policy;

    @Inject
    private LetterTitles letters;

    /** Where the words of a family of codes begin: with a context's name, or with the family's own. */
    public static String prefixOf(String family) {
        return OF_CONTEXTS.getOrDefault(family, family);
    }

    public String text(String key) {
        return bundle().getString(key);
    }

    /** A code in words, such as {@code of('stage', status)}; the code itself when there are none. */
    public String of(String family, Object code) {
        if (code == null) {
            return "";
        }
        if (LETTER.equals(family)) {
            return letters.of(String.valueOf(code), language.current()).orElse(String.valueOf(code));
        }
        if (OF_CONTEXTS.containsKey(family)) {
            String key = OF_CONTEXTS.get(family) + "." + code;
            return rules.find(key, List.of()).orElse(String.valueOf(code));
        }
        String key = family + "." + code;
        return bundle().containsKey(key) ? text(key) : String.valueOf(code);
    }

    public String listOf(String family, Collection<?> codes) {
        return codes.stream().map(code -> of(family, code)).collect(Collectors.joining(separator()));
    }

    /** How an item ended, in the words of what it asked for; empty while it has not. */
    public String outcomeOf(RequestKind kind, ItemOutcome outcome) {
        return outcomeOfAll(List.of(kind), outcome);
    }

    /** As {@link #outcomeOf}, for a request of several items. */
    public String outcomeOfAll(Collection<RequestKind> kinds, ItemOutcome outcome) {
        return outcome == null ? "" : OutcomeWords.of(kinds, outcome, language.current());
    }

    public String outcomes(Collection<RequestKind> kinds, Collection<ItemOutcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> outcomeOfAll(kinds, outcome))
                .distinct()
                .collect(Collectors.joining(separator()));
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
                .or(() -> policy.recipient(code).map(Recipient::title))
                .or(() -> policy.preferenceControl(code).map(PreferenceControl::title))
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

    public String recipient(String code) {
        return policy.recipient(code).map(recipient -> say(recipient.title())).orElse(code);
    }

    /** A channel and what becomes of it, from {@code PROMO_EMAIL=OFF}. */
    public String preference(String setting) {
        String[] parts = setting.split("=", 2);
        return policy.preferenceControl(parts[0])
                .filter(control -> parts.length == 2)
                .map(control -> with("preference." + parts[1], say(control.title())))
                .orElse(setting);
    }

    /** The name of a law that applies beside that of Japan. */
    public String regime(String code) {
        return policy.regimeTitle(code).map(this::say).orElse(code);
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
