package jp.madoguchi.verification.screening;

import jp.madoguchi.shared.InputRejected;

/** A file that nobody can look at, a verifier included. */
final class DocumentUnreadable extends InputRejected {

    private static final long serialVersionUID = 1L;

    private DocumentUnreadable(String messageKey, Object... arguments) {
        super("file", messageKey, arguments);
    }

    static DocumentUnreadable damaged() {
        return new DocumentUnreadable("verification.document.unreadable");
    }

    static DocumentUnreadable locked() {
        return new DocumentUnreadable("verification.document.locked");
    }

    static DocumentUnreadable tooManyPages(int most) {
        return new DocumentUnreadable("verification.document.too.many.pages", most);
    }

    static DocumentUnreadable tooLarge(int megapixels) {
        return new DocumentUnreadable("verification.document.too.many.pixels", megapixels);
    }

    static DocumentUnreadable tooComplicated() {
        return new DocumentUnreadable("verification.document.too.complicated");
    }
}
