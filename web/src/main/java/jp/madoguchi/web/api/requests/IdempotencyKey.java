package jp.madoguchi.web.api.requests;

import jp.madoguchi.shared.InputRejected;

/** The key by which a caller names a submission, so that the same one sent twice is one request. */
final class IdempotencyKey {

    private static final int LONGEST = 100;

    private IdempotencyKey() {}

    static String checked(String key) {
        if (key == null || key.isBlank() || key.length() > LONGEST || !key.matches("[\\x21-\\x7E]+")) {
            throw new InputRejected("Idempotency-Key", "api.key.missing");
        }
        return key;
    }
}
