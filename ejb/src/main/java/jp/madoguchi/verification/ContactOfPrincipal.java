package jp.madoguchi.verification;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.request.Person;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.verification.account.AccountMatch;
import jp.madoguchi.verification.account.AddressOnFile;
import jp.madoguchi.verification.document.NoteOnIdentity;

/**
 * How a data subject who goes on with their agent's request can be reached, as it was written down (domain 4.4).
 *
 * @param email theirs alone: the new receipt code goes there
 * @param phone or {@code null}
 * @param postalAddress or {@code null}, but where an answer on paper is asked for
 * @param note how they let us know that they go on themselves; for colleagues
 */
public record ContactOfPrincipal(String email, String phone, String postalAddress, String note) {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 30;
    private static final int LONGEST_ADDRESS = 300;

    /**
     * The data subject as the agent named them, reached as they say themselves.
     *
     * @throws InputRejected with everything that is missing or wrong
     */
    Person of(Person principal, Person agent, boolean onPaper) {
        List<Violation> violations = new ArrayList<>();
        String address = plain("email", email, LONGEST_EMAIL, violations);
        if (address == null) {
            violations.add(new Violation("email", "verification.takeover.email.missing"));
        } else if (!AddressOnFile.isOne(address)) {
            violations.add(new Violation("email", "verification.address.malformed"));
        } else if (AccountMatch.sameAddress(address, agent.email())) {
            violations.add(new Violation("email", "verification.takeover.email.of.agent"));
        }
        String post = plain("postalAddress", postalAddress, LONGEST_ADDRESS, violations);
        if (onPaper && post == null) {
            violations.add(new Violation("postalAddress", "verification.takeover.address.for.paper"));
        }
        String number = plain("phone", phone, LONGEST_PHONE, violations);
        if (note == null || note.isBlank()) {
            violations.add(new Violation("note", "verification.takeover.note.missing"));
        }
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
        return new Person(principal.name(), principal.nameKana(), address, number, post, principal.formerName());
    }

    String checkedNote() {
        return NoteOnIdentity.of(note);
    }

    private static String plain(String field, String typed, int longest, List<Violation> violations) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        if (text.length() > longest) {
            violations.add(new Violation(field, "verification.takeover.too.long", List.of(longest)));
        } else if (text.codePoints().anyMatch(Character::isISOControl)) {
            violations.add(new Violation(field, "verification.note.not.readable"));
        }
        return text;
    }
}
