package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;

/**
 * An organisation that gives its people accounts; its administrator answers for their product data (domain 3.6).
 *
 * @param domains of the mail addresses it gives out, in small letters
 * @param confidential whether requesters may not be told that it is a customer
 */
public record Tenant(
        String code,
        Titles title,
        List<String> domains,
        Administrator administrator,
        Kind kind,
        boolean confidential,
        String contractNumber)
        implements Serializable {

    /** What sort of organisation it is. */
    public enum Kind {
        BUSINESS,
        /** Its accounts are those of pupils: the commitments of domain 3.7 hold. */
        SCHOOL
    }

    /** Who decides for the organisation. */
    public record Administrator(Titles name, String email) implements Serializable {

        public Administrator {
            requireNonNull(name, "administrator.name is missing");
            if (email == null || !email.matches("[^@\\s]+@[^@\\s]+")) {
                throw new IllegalArgumentException("administrator.email is no address");
            }
        }
    }

    public Tenant {
        requireNonNull(code, "code is missing");
        requireNonNull(title, "title is missing");
        requireNonNull(administrator, "administrator is missing");
        requireNonNull(kind, "kind is missing");
        requireNonNull(contractNumber, "contractNumber is missing");
        domains = List.copyOf(requireNonNull(domains, "domains is missing"));
        for (String domain : domains) {
            if (!domain.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
                throw new IllegalArgumentException("domains: " + domain + " is no domain in small letters");
            }
        }
    }

    /** Whether the accounts it gives out are those of pupils. */
    public boolean isSchool() {
        return kind == Kind.SCHOOL;
    }
}
