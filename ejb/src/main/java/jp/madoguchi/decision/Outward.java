package jp.madoguchi.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Language;

/**
 * What words to the outside are checked against (domain 5.2, G6): the values of the form, the values staff quote among
 * themselves, and the terms that must not be said at all. Both languages alike.
 *
 * @param quoted values that staff have put in quotation marks in what is never printed
 * @param protectedPerson whether a whereabouts must be kept from the other side
 */
record Outward(SubmittedForm form, ItemScope scope, Set<String> quoted, boolean protectedPerson, Language language) {

    Outward {
        quoted = Set.copyOf(quoted);
    }

    static Outward of(DataSubjectRequest request, ItemScope scope) {
        return new Outward(
                request.form(), scope, Set.of(), request.flags().contains(RequestFlag.PROTECTION), request.language());
    }

    /** With the values quoted in these notes. */
    Outward andQuotedIn(Collection<String> notes) {
        Set<String> more = new TreeSet<>(quoted);
        more.addAll(Withheld.quotedIn(notes).values());
        return new Outward(form, scope, more, protectedPerson, language);
    }

    /**
     * @param told whether the law has the requester told; otherwise words are only checked when there are any
     * @param path of the line, without the name of the field
     */
    List<Violation> check(String japanese, String english, boolean told, String path) {
        String prefix = path.isEmpty() ? "" : path + ".";
        List<Violation> violations = new ArrayList<>();
        checkOne(japanese, told, prefix + "externalReason", violations);
        boolean englishNeeded = told && language == Language.EN;
        if (englishNeeded && english == null) {
            violations.add(new Violation(prefix + "externalReasonEn", "decision.reason.english.missing"));
        } else {
            checkOne(english, english != null, prefix + "externalReasonEn", violations);
        }
        return violations;
    }

    /** What was written down as evidence and will be quoted to the requester; it is written once, in one language. */
    List<Violation> checkQuoted(Particular particular, String text, String field) {
        Stream<Optional<Violation>> found = Stream.of(
                OutwardText.leakIn(text, field, this)
                        .map(leak -> new Violation(field, "decision.quoted.leaks." + particular)),
                OutwardText.restrictedIn(text, field, protectedPerson));
        return found.flatMap(Optional::stream).toList();
    }

    private void checkOne(String text, boolean lengthCounts, String field, List<Violation> violations) {
        if (lengthCounts) {
            OutwardText.lengthOf(text, field).ifPresent(violations::add);
        }
        OutwardText.leakIn(text, field, this).ifPresent(violations::add);
        OutwardText.restrictedIn(text, field, protectedPerson).ifPresent(violations::add);
    }
}
