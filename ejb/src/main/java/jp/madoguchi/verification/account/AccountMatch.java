package jp.madoguchi.verification.account;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.verification.CustomerAccount;

/** Whether an account is the data subject's (domain 4.1, A2; 4.2 on names). */
public enum AccountMatch {
    SAME_PERSON,

    /** It may well be, but a person has to look: the name differs, or the address on file is another. */
    PERHAPS,

    OTHER_PERSON;

    /**
     * Only the address on file speaks for an account. What stands in the form was written by whoever filed it, name and
     * reading included, so an account that fits nothing but the form is left to a verifier's eyes (trust T-01).
     *
     * @param addressOnFile the one staff looked up, or {@code null}
     */
    public static AccountMatch of(CustomerAccount account, SubmittedForm form, String addressOnFile) {
        String address = folded(account.email());
        if (address.isEmpty()) {
            return OTHER_PERSON;
        }
        boolean onFile = address.equals(folded(addressOnFile));
        boolean typed = Stream.concat(
                        Stream.ofNullable(form.dataSubject().email()), form.registeredIdentifiers().stream())
                .anyMatch(identifier -> address.equals(folded(identifier)));
        if (!onFile && !typed) {
            return OTHER_PERSON;
        }
        return onFile && namesAgree(account.name(), form.dataSubject()) ? SAME_PERSON : PERHAPS;
    }

    /** Whether two e-mail addresses are the same but for case. */
    public static boolean sameAddress(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static boolean namesAgree(String accountName, Person dataSubject) {
        Set<NameForComparison> names = NameForComparison.inEitherOrder(accountName);
        return Stream.of(dataSubject.name(), dataSubject.nameKana())
                .map(NameForComparison::of)
                .anyMatch(written -> !written.isBlank() && names.contains(written));
    }

    private static String folded(String address) {
        return address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
    }
}
