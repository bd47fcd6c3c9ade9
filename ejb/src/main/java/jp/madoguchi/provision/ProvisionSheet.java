package jp.madoguchi.provision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.madoguchi.notification.LetterText;
import jp.madoguchi.policy.DataCategory;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Recipient;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;

/**
 * The extract as it is read: the items the law has recorded and nothing else (guideline 3-8-3-2). Where consent was the
 * basis the record's item is the consent and not a date (RULE 20(1)(ii), 24(1)(ii)).
 */
final class ProvisionSheet {

    private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.JAPANESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Policy policy;
    private final Language language;

    ProvisionSheet(Policy policy, Language language) {
        this.policy = policy;
        this.language = language;
    }

    LetterText of(DataSubjectRequest request, List<Provision> given, ProvisionPeriod period, LocalDate today) {
        List<String> lines = new ArrayList<>();
        lines.add(say("reference", request.reference().value()));
        lines.add("");
        lines.add(say("of", request.form().dataSubject().name()));
        lines.add("");
        lines.add(say("opening", given.size()));
        lines.add("");
        lines.add(period(period, today));
        for (int i = 0; i < given.size(); i++) {
            lines.add("");
            lines.add(say("record", i + 1, say("direction." + given.get(i).direction())));
            lines.addAll(items(given.get(i)));
        }
        return new LetterText(say("title"), String.join("\n", lines));
    }

    private List<String> items(Provision one) {
        List<String> items = new ArrayList<>();
        if (one.direction() == Direction.PROVIDED) {
            items.add(say("recipient", recipient(one)));
        } else {
            items.add(say("sender", one.counterpart()));
            items.add(say("acquisition", one.acquisition()));
        }
        if (one.basis() == LegalBasis.CONSENT) {
            items.add(say("consent"));
        } else {
            items.add(say("date." + one.direction(), day(one.providedOn())));
        }
        items.add(say("person", one.identifier()));
        items.add(say("categories", categories(one)));
        return items;
    }

    private String recipient(Provision one) {
        String title = policy.recipient(one.recipient())
                .map(Recipient::title)
                .map(this::in)
                .orElse(one.recipient());
        return one.counterpart() == null ? title : say("recipient.named", one.counterpart(), title);
    }

    private String categories(Provision one) {
        return one.categories().stream()
                .map(code -> policy.dataCategory(code)
                        .map(DataCategory::title)
                        .map(this::in)
                        .orElse(code))
                .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
    }

    private String period(ProvisionPeriod period, LocalDate today) {
        String to = day(period.to() == null ? today : period.to());
        return period.from() == null ? say("period.until", to) : say("period", day(period.from()), to);
    }

    private String day(LocalDate day) {
        return (language == Language.JA ? JAPANESE : ENGLISH).format(day);
    }

    private String in(Titles title) {
        return title.in(language);
    }

    private String say(String key, Object... arguments) {
        return RuleTexts.of("provision.sheet." + key, List.of(arguments), language);
    }
}
