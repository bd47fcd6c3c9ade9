package jp.madoguchi.restricted;

/** Why the existence of the data may not be told: the four headings of Cabinet Order 5, repeated in 11 for records. */
public enum Heading {
    /** (i) Life, body or property of the data subject or a third person would be endangered. */
    LIFE_BODY_PROPERTY,
    /** (ii) Unlawful or unjust acts would be encouraged. */
    UNLAWFUL_ACTS,
    /** (iii) National security or relations with other states would suffer. */
    STATE_SECURITY,
    /** (iv) Prevention and investigation of crime or public order would suffer. */
    CRIME_PREVENTION
}
