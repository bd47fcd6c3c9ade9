package jp.madoguchi.notification;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.shared.Folded;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.shared.RestrictedTerms;

/**
 * Looks at what a person typed into a letter that no decision rule has seen (domain 5.2, G6): no word may tell of the
 * restricted compartment, and a letter to somebody else may not name the requester (domain 8.2, L-20).
 */
final class TypedWords {

    private static final Set<String> TYPED = Set.of(
            "reason",
            "reasonEn",
            "concerns",
            "concernsEn",
            "what",
            "whatEn",
            "data",
            "dataEn",
            "cause",
            "causeEn",
            "harm",
            "harmEn",
            "measures",
            "measuresEn",
            "defects",
            "message");
    private static final Set<String> ABOUT_SOMEBODY_ELSE = Set.of("L-19", "L-20");
    private static final int SHORTEST_PHONE = 8;
    private static final Pattern PREFECTURE = Pattern.compile("^(?:東京都|北海道|(?:京都|大阪)府|..県|...県)");

    private TypedWords() {}

    /** @throws InputRejected when one of the typed words may not leave the house */
    static void check(MailOwed mail, DataSubjectRequest request) {
        mail.model().forEach((name, value) -> {
            if (TYPED.contains(name) && value instanceof String typed) {
                check(mail.template(), name, typed, request);
            }
        });
    }

    private static void check(String template, String field, String typed, DataSubjectRequest request) {
        boolean protectedPerson = request != null && request.flags().contains(RequestFlag.PROTECTION);
        if (RestrictedTerms.firstIn(typed, protectedPerson).isPresent()) {
            throw new InputRejected(field, "notification.words.restricted");
        }
        if (ABOUT_SOMEBODY_ELSE.contains(template) && names(typed, request)) {
            throw new InputRejected(field, "notification.words.requester");
        }
    }

    private static boolean names(String typed, DataSubjectRequest request) {
        String said = Folded.bare(typed);
        String digits = Folded.digits(typed);
        List<Person> people = Stream.of(
                        request.form().requester(), request.form().principal())
                .filter(Objects::nonNull)
                .toList();
        Stream<String> values = Stream.concat(
                people.stream()
                        .flatMap(person -> Stream.of(
                                person.name(),
                                person.nameKana(),
                                person.formerName(),
                                person.email(),
                                person.phone(),
                                person.postalAddress(),
                                withoutPrefecture(person.postalAddress()))),
                request.form().registeredIdentifiers().stream());
        return values.filter(Objects::nonNull)
                        .map(Folded::bare)
                        .anyMatch(value -> value.length() > 1 && said.contains(value))
                || people.stream()
                        .map(Person::phone)
                        .filter(Objects::nonNull)
                        .map(Folded::digits)
                        .anyMatch(phone -> phone.length() >= SHORTEST_PHONE && digits.contains(phone));
    }

    private static String withoutPrefecture(String address) {
        return address == null ? null : PREFECTURE.matcher(address.strip()).replaceFirst("");
    }
}
