package jp.madoguchi.web.portal.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.intake.FeeToAccept;
import jp.madoguchi.intake.Submission;
import jp.madoguchi.intake.Submission.EarlierRequest;
import jp.madoguchi.intake.Submission.ItemAsked;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.RequesterRelation;
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
            Pattern.compile("(^|\\.)(kind|accountType|language|type|method|ground|categories|purposes|recipients"
                    + "|preferences|change|relation|regimes)$");

    private final Typed typed;
    private final Policy policy;
    private final LocalDate today;
    private final ToIntFunction<EarlierRequest> paid;
    private final List<Violation> unknownChoices = new ArrayList<>();

    /**
     * @param today whose schedule says what is charged
     * @param paid what was paid for the request this one continues, and counts for it
     */
    TypedSubmission(Typed typed, Policy policy, LocalDate today, ToIntFunction<EarlierRequest> paid) {
        this.typed = typed;
        this.policy = policy;
        this.today = today;
        this.paid = paid;
    }

    /** @throws InputRejected when a choice was sent that the form does not offer */
    Submission read() {
        Language language = Language.ofCode(typed.one("language")).orElse(null);
        typed.all("items").stream().distinct().forEach(code -> choiceOf("items", code, RequestKind.class));
        List<ItemAsked> items = items(language);
        Submission submission = new Submission(
                language,
                form(),
                items,
                typed.has("policyAcknowledged", "true"),
                earlier(),
                fee(items).filter(this::accepts).isPresent());
        if (!unknownChoices.isEmpty()) {
            throw new InputRejected(unknownChoices);
        }
        return submission;
    }

    /** What is charged for what has been filled in so far. */
    Optional<FeeToAccept> fee() {
        return fee(items(null));
    }

    private Optional<FeeToAccept> fee(List<ItemAsked> items) {
        EarlierRequest earlier = earlier();
        return FeeToAccept.of(items, policy, today, () -> earlier == null ? 0 : paid.applyAsInt(earlier));
    }

    // The box says its amount, so that a tick for one amount is none for another.
    private boolean accepts(FeeToAccept fee) {
        return typed.has("feeAccepted", String.valueOf(fee.amount()));
    }

    private List<ItemAsked> items(Language language) {
        List<AskedPart> parts = parts();
        return parts.stream()
                .map(part -> new ItemAsked(part.kind(), part.scope(typed, parts, language)))
                .toList();
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
            List<AskedPart> parts = parts();
            int number = Integer.parseInt(item.group(1));
            return item.group(2).equals("type") || number >= parts.size()
                    ? "items"
                    : parts.get(number).prefix() + "." + item.group(2);
        }
        String field = INDEXED.matcher(path).replaceFirst("");
        return field.equals("requester") || field.equals("principal") ? field + ".name" : field;
    }

    /** The parts of the form that make an item each, in the order in which their kinds were chosen. */
    private List<AskedPart> parts() {
        return typed.all("items").stream()
                .distinct()
                .flatMap(code -> Arrays.stream(RequestKind.values())
                        .filter(kind -> kind.name().equals(code)))
                .flatMap(kind -> AskedPart.of(kind, typed))
                .toList();
    }

    private SubmittedForm form() {
        RequesterKind kind = choice("requester.kind", RequesterKind.class).orElse(null);
        String regime = typed.one("regimes");
        return new SubmittedForm(
                kind,
                person("requester"),
                kind != null && kind.isAgent() ? person("principal") : null,
                choice("accountType", AccountType.class).orElse(null),
                lines("registeredIdentifiers"),
                choice("relation", RequesterRelation.class).orElse(null),
                regime.isEmpty() ? List.of() : List.of(regime));
    }

    private Person person(String who) {
        return new Person(
                text(who + ".name"),
                text(who + ".nameKana"),
                text(who + ".email"),
                text(who + ".phone"),
                text(who + ".postalAddress"),
                text(who + ".formerName"));
    }

    private EarlierRequest earlier() {
        String code = text("previous.receiptCode");
        String reference = text("previous.reference");
        return code == null && reference == null ? null : new EarlierRequest(code, reference);
    }

    private String text(String name) {
        String text = typed.text(name);
        return text == null ? null : text.strip();
    }

    private List<String> lines(String name) {
        String text = typed.text(name);
        return text == null
                ? List.of()
                : Stream.of(text.split("\n"))
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
