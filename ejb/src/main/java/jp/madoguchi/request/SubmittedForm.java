package jp.madoguchi.request;

import java.io.Serializable;
import java.util.List;

/**
 * What the requester wrote about themselves, kept as one document because it is read as a whole and never searched
 * by part.
 *
 * @param principal the data subject when an agent asks, otherwise {@code null}
 * @param registeredIdentifiers account ids, e-mail addresses, member numbers that help to find the data (Art. 37(2))
 * @param relation what the data subject is to the company; absent means a customer
 * @param regimes codes of laws that apply beside that of Japan, such as {@code GDPR}
 */
public record SubmittedForm(
        RequesterKind requesterKind,
        Person requester,
        Person principal,
        AccountType accountType,
        List<String> registeredIdentifiers,
        RequesterRelation relation,
        List<String> regimes)
        implements Serializable {

    public SubmittedForm {
        relation = relation == null ? RequesterRelation.CUSTOMER : relation;
        regimes = regimes == null ? List.of() : List.copyOf(regimes);
        registeredIdentifiers = registeredIdentifiers == null ? List.of() : List.copyOf(registeredIdentifiers);
    }

    /** The form of a customer under the law of Japan alone. */
    public SubmittedForm(
            RequesterKind requesterKind,
            Person requester,
            Person principal,
            AccountType accountType,
            List<String> registeredIdentifiers) {
        this(requesterKind, requester, principal, accountType, registeredIdentifiers, null, null);
    }

    /** The person the data are about. */
    public Person dataSubject() {
        return principal == null ? requester : principal;
    }
}
