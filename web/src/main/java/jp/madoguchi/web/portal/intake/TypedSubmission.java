package jp.madoguchi.web.portal.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.intake.Submission;
import jp.madoguchi.intake.Submission.ItemAsked;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Language;
import jp.madoguchi.web.portal.Typed;

/** Reads the form's fields as a submission, and finds the form's field again for a path in a violation. */
final class TypedSubmission {

    private static final Pattern ITEM = Pattern.compile("items\\[(\\d+)]\\.(\\w+)");
    private static final Pattern INDEXED = Pattern.compile("\\[\\d+]$");

    private static final Pattern CHOSEN =
            Pattern.compile("(^|\\.)(kind|accountType|language|type|method|ground|categories|purposes)$");

    private final Typed typed;
    private final List<Violation> unknownChoices = new ArrayList<>();

    TypedSubmission(Typed typed) {
        this.typed = typed;
    }

    /** @throws InputRejected when a choice was sent that the form does not offer */
    Submission read() {
        Submission submission = new Submission(
                Language.ofCode(typed.one("language")).orElse(null),
                form(),
                typed.all("items").stream()
                        .distinct()
                        .flatMap(kind -> item(kind).stream())
                        .toList(),
                typed.has("policyAcknowledged", "true"));
        if (!unknownChoices.isEmpty()) {
            throw new InputRejected(unknownChoices);
        }
        return submission;
    }

    /** The violation as the form puts it: one does not type where one chooses. */
    static Violation worded(Violation violation) {
        return violation.messageKey().equals("intake.required")
                        && CHOSEN.matcher(violation.field()).find()
                ? new Violation(violation.field(), "problem.choose")
                : violation;
    }

    /** Where the form has its field for this path. */
    String place(String path) {
        Matcher item = ITEM.matcher(path);
        if (item.matches()) {
            List<String> kinds = typed.all("items").stream().distinct().toList();
            int number = Integer.parseInt(item.group(1));
            return item.group(2).equals("type") || number >= kinds.size()
                    ? "items"
                    : kinds.get(number) + "." + item.group(2);
        }
        String field = INDEXED.matcher(path).replaceFirst("");
        return field.equals("requester") || field.equals("principal") ? field + ".name" : field;
    }

    private SubmittedForm form() {
        RequesterKind kind = choice("requester.kind", RequesterKind.class).orElse(null);
        return new SubmittedForm(
                kind,
                person("requester"),
                kind != null && kind.isAgent() ? person("principal") : null,
                choice("accountType", AccountType.class).orElse(null),
                lines("registeredIdentifiers"));
    }

    private Person person(String who) {
        return new Person(
                text(who + ".name"),
                text(who + ".nameKana"),
                text(who + ".email"),
                text(who + ".phone"),
                text(who + ".postalAddress"));
    }

    private Optional<ItemAsked> item(String code) {
        return choiceOf("items", code, RequestKind.class).map(kind -> new ItemAsked(kind, scope(code + ".")));
    }

    private ItemScope scope(String prefix) {
        boolean everything = typed.has(prefix + "categories.range", ItemScope.ALL);
        return new ItemScope(
                everything ? List.of(ItemScope.ALL) : typed.all(prefix + "categories"),
                typed.all(prefix + "purposes"),
                lines(prefix + "recipients"),
                text(prefix + "period"),
                text(prefix + "method"),
                text(prefix + "currentValue"),
                text(prefix + "correctValue"),
                text(prefix + "ground"),
                text(prefix + "explanation"));
    }

    private String text(String name) {
        String text = typed.text(name);
        return text == null ? null : text.strip();
    }

    private List<String> lines(String name) {
        String text = typed.text(name);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\n"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
        return typed.one(name).isEmpty() ? Optional.empty() : choiceOf(name, typed.one(name), choices);
    }

    private <E extends Enum<E>> Optional<E> choiceOf(String name, String code, Class<E> choices) {
        Optional<E> choice = Arrays.stream(choices.getEnumConstants())
                .filter(constant -> constant.name().equals(code))
                .findFirst();
        if (choice.isEmpty()) {
            unknownChoices.add(new Violation(name, "problem.unknown.choice"));
        }
        return choice;
    }
}
