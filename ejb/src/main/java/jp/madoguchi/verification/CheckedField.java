package jp.madoguchi.verification;

import java.util.Optional;
import jp.madoguchi.policy.HeldAttribute;

/** What a verifier compared with the data held (domain 4.3). A closed list, so that no document number can be among them. */
public enum CheckedField {
    NAME(HeldAttribute.NAME),
    NAME_KANA(HeldAttribute.NAME_KANA),
    ADDRESS(HeldAttribute.ADDRESS),
    BIRTH_DATE(HeldAttribute.BIRTH_DATE),
    PHOTO(null),
    VALIDITY(null),
    RELATION(null),
    AUTHORITY(null);

    private final HeldAttribute attribute;

    CheckedField(HeldAttribute attribute) {
        this.attribute = attribute;
    }

    /** What has to be on file for it to be compared; empty when it is looked at on the document alone. */
    public Optional<HeldAttribute> comparedWith() {
        return Optional.ofNullable(attribute);
    }
}
