package jp.madoguchi.request;

import java.io.Serializable;
import java.util.List;

/**
 * What the requester wrote about themselves, kept as one document because it is read as a whole and never searched
 * by part.
 *
 * @param principal the data subject when an agent asks, otherwise {@code null}
 * @param registeredIdentifiers account ids, e-mail addresses, member numbers that help to find the data (Art. 37(2))
 */
public record SubmittedForm(
        RequesterKind requesterKind,
        Person requester,
        Person principal,
        AccountType accountType,
        List<String> registeredIdentifiers)
        implements Serializable {

    public SubmittedForm {
        registeredIdentifiers = registeredIdentifiers == null ? List.of() : List.copyOf(registeredIdentifiers);
    }

    /** The person the data are about. */
    public Person dataSubject() {
        return principal == null ? requester : principal;
    }
}
