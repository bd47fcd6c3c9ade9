package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Who answers the requests: what Art. 32(1) has a business operator make known about itself.
 *
 * @param accreditedOrganisation the accredited personal-information-protection organisation it is a member of, with how to
 *     reach it (Art. 47, Cabinet Order 10); {@code null} for none
 */
public record Organisation(
        Titles name,
        Titles representative,
        Titles department,
        Titles address,
        String phone,
        String email,
        Titles complaintContact,
        Titles accreditedOrganisation)
        implements Serializable {

    public Organisation {
        requireNonNull(name, "name is missing");
        requireNonNull(representative, "representative is missing");
        requireNonNull(department, "department is missing");
        requireNonNull(address, "address is missing");
        requireNonNull(phone, "phone is missing");
        requireNonNull(email, "email is missing");
        requireNonNull(complaintContact, "complaintContact is missing");
    }
}
