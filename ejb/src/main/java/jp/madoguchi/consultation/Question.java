package jp.madoguchi.consultation;

/**
 * What is asked of whom.
 *
 * @param concerns what kind of information concerns the person, without the requester and without a value
 * @param concernsEn the same in English, or {@code null}
 */
public record Question(Integer item, ThirdPerson thirdPerson, String concerns, String concernsEn) {}
