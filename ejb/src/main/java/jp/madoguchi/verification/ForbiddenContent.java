package jp.madoguchi.verification;

/**
 * Something that must not be collected with a proof of identity (domain 4.2; My Number Act Art. 15, 20): one class each in
 * {@code verification/forbidden}, found by the container and never registered. Its title is the line {@code
 * verification.forbidden.CODE} of the bundle.
 */
public interface ForbiddenContent {

    String code();

    /**
     * Whether a text holds it.
     *
     * @param text as it was read from the document, with digits and spaces in their plain forms
     */
    boolean isIn(String text);
}
