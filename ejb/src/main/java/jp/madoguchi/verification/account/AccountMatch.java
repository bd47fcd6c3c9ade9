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
     * @param addressOnFile the one staff looked up, or {@code null}; when there is one, an address that was only typed
     *     into the form decides nothing by itself (trust T-01)
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
        boolean contradicted = !onFile && !folded(addressOnFile).isEmpty();
        return !contradicted && namesAgree(account.name(), form.dataSubject(), onFile) ? SAME_PERSON : PERHAPS;
    }

    /** Whether two e-mail addresses are the same but for case. */
    public static boolean sameAddress(String one, String other) {
        return folded(one).equals(folded(other));
    }

    // Whoever files writes both name and reading. Where nothing but the form speaks for the account, its name must be
    // the one
    // the data are asked for under: an impostor's own name, written as the reading of it, must not do.
    private static boolean namesAgree(String accountName, Person dataSubject, boolean onFile) {
        Set<NameForComparison> names = NameForComparison.inEitherOrder(accountName);
        return Stream.of(dataSubject.name(), onFile ? dataSubject.nameKana() : null)
                .map(NameForComparison::of)
                .anyMatch(written -> !written.isBlank() && names.contains(written));
    }

    private static String folded(String address) {
        return address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
    }
}
