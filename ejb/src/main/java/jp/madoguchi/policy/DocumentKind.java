package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A kind of document that proves identity or authority, or one that is refused (domain 4.2).
 *
 * @param collect which sides or pages are taken; {@code null} when refused
 * @param mask what has to be covered beforehand, or {@code null}
 * @param validity how recent it has to be, or {@code null}
 * @param refusal why it is not taken; {@code null} unless refused
 */
public record DocumentKind(
        String code,
        Titles title,
        DocumentClass documentClass,
        Titles collect,
        Titles mask,
        Titles validity,
        Titles refusal)
        implements Serializable {

    public DocumentKind {
        requireNonNull(code, "code is missing");
        requireNonNull(title, "title is missing");
        requireNonNull(documentClass, "documentClass is missing");
        if (documentClass.isAccepted() == (collect == null)) {
            throw new IllegalArgumentException("collect is needed when the document is accepted, and only then");
        }
        if (documentClass.isAccepted() == (refusal != null)) {
            throw new IllegalArgumentException("refusal is needed when the document is refused, and only then");
        }
    }

    public boolean isAccepted() {
        return documentClass.isAccepted();
    }
}
