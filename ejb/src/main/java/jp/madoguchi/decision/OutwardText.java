package jp.madoguchi.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.Folded;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.RestrictedTerms;

/**
 * What words the requester will read must and must not be (domain 5.2, G5 and G6; section 8): long enough to be a
 * reason, and free of the values the decision is about. They say what kind of information and what kind of harm, never
 * the value.
 */
final class OutwardText {

    static final int SHORTEST = 20;
    static final int LONGEST = 2000;

    private static final int SHORTEST_DIGITS = 6;

    /** Words that would tell whether data exist; a rejection on procedure says nothing about that (domain 2.2). */
    private static final Pattern EXISTENCE = Pattern.compile(
            "保有し|保有する個人データ|存在し|存在する|存在は|登録があ|登録され|登録がな|見つか|見当たら|該当するデータ|データがあ|データはあ|データがな|データはな"
                    + "|\\bwe (do not |don.t )?(hold|have)\\b|\\bexists?\\b|\\bexistence\\b|\\bon file\\b|\\bwas found\\b|\\bwere found\\b"
                    + "|\\b(not|no) (be )?found\\b|\\bfound (no|your)\\b|\\bis registered\\b|\\bare registered\\b",
            Pattern.CASE_INSENSITIVE);

    private OutwardText() {}

    /** Too short or too long for a reason. */
    static Optional<Violation> lengthOf(String text, String field) {
        String said = text == null ? "" : text.strip();
        int length = said.codePointCount(0, said.length());
        if (length < SHORTEST) {
            return Optional.of(new Violation(field, "decision.reason.short", List.of(SHORTEST)));
        }
        return tooLong(said, field);
    }

    static Optional<Violation> tooLong(String text, String field) {
        return text != null && text.codePointCount(0, text.length()) > LONGEST
                ? Optional.of(new Violation(field, "decision.reason.long", List.of(LONGEST)))
                : Optional.empty();
    }

    /** Names what the law keeps from being told: lists, inquiries, protection (domain 2.5, ORD 5; 4.4). */
    static Optional<Violation> restrictedIn(String text, String field, boolean protectedPerson) {
        return Optional.ofNullable(text)
                .flatMap(said -> RestrictedTerms.firstIn(said, protectedPerson))
                .map(term -> new Violation(field, "decision.reason.restricted", List.of(term)));
    }

    /** Contains a value of the request: a name, an address, an identifier, the value to be corrected. */
    static Optional<Violation> leakIn(String text, String field, Outward outward) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String plain = Folded.bare(text);
        String digits = Folded.digits(text);
        boolean leaks =
                valuesOf(outward).map(Folded::bare).filter(Withheld::isTelling).anyMatch(plain::contains)
                        || phonesOf(outward.form())
                                .map(Folded::digits)
                                .filter(phone -> phone.length() >= SHORTEST_DIGITS)
                                .anyMatch(digits::contains);
        return leaks ? Optional.of(new Violation(field, "decision.reason.leaks")) : Optional.empty();
    }

    /** Says something about whether data exist. */
    static Optional<Violation> existenceIn(String text, String field) {
        return text != null && EXISTENCE.matcher(Folded.seen(text)).find()
                ? Optional.of(new Violation(field, "decision.reason.tells.existence"))
                : Optional.empty();
    }

    private static Stream<String> valuesOf(Outward outward) {
        SubmittedForm form = outward.form();
        ItemScope scope = outward.scope();
        Stream<String> people = peopleOf(form)
                .flatMap(person -> Stream.of(
                        person.name(), person.nameKana(), person.formerName(), person.email(), person.postalAddress()));
        Stream<String> values = Stream.of(scope.currentValue(), scope.correctValue());
        return Stream.of(people, values, form.registeredIdentifiers().stream(), outward.quoted().stream())
                .flatMap(all -> all)
                .filter(Objects::nonNull);
    }

    private static Stream<String> phonesOf(SubmittedForm form) {
        return peopleOf(form).map(Person::phone).filter(Objects::nonNull);
    }

    private static Stream<Person> peopleOf(SubmittedForm form) {
        return Stream.of(form.requester(), form.principal()).filter(Objects::nonNull);
    }
}
