package jp.madoguchi.notification;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.Person;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.MailOwed;

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
    private static final Pattern GAPS = Pattern.compile("[\\s\\u3000・,、.。()()-]");

    /** What Cabinet Order 5 lets nobody know to exist: the lists, the inquiries and the protection behind an answer. */
    private static final Pattern RESTRICTED = Pattern.compile(
            "n-ord5|反社会的勢力|暴力団|要注意人物|悪質クレーマー|疑わしい取引|捜査関係事項照会|マネー・?ロンダリング|支援措置対象|保護シェルター"
                    + "|\\bblack ?list|\\borgani[sz]ed crime\\b|\\bsuspicious transaction|\\bpolice inquiry\\b|\\bwomen.s shelter\\b",
            Pattern.CASE_INSENSITIVE);

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
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        if (RESTRICTED.matcher(plain).find()) {
            throw new InputRejected(field, "notification.words.restricted");
        }
        if (ABOUT_SOMEBODY_ELSE.contains(template) && names(plain, request)) {
            throw new InputRejected(field, "notification.words.requester");
        }
    }

    private static boolean names(String plain, DataSubjectRequest request) {
        String said = withoutGaps(plain);
        List<Person> people = Stream.of(
                        request.form().requester(), request.form().principal())
                .filter(Objects::nonNull)
                .toList();
        return people.stream()
                .flatMap(person -> Stream.of(
                        person.name(), person.nameKana(), person.email(), person.phone(), person.postalAddress()))
                .filter(Objects::nonNull)
                .map(value -> withoutGaps(Normalizer.normalize(value, Normalizer.Form.NFKC)))
                .anyMatch(value -> value.length() > 1 && said.contains(value));
    }

    private static String withoutGaps(String text) {
        return GAPS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
