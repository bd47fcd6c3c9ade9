package jp.madoguchi.ledger;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;

/** The place in the ledger after which the next page begins; opaque to whoever carries it. */
public record LedgerCursor(Instant receivedAt, String reference) {

    private static final int PARTS = 2;

    /** @throws InputRejected when it is malformed */
    static LedgerCursor of(String encoded) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split("\\|", PARTS);
            if (parts.length == PARTS && RequestReference.isShapedLikeOne(parts[1])) {
                Instant at = Instant.parse(parts[0]);
                LedgerQuery.requireStorable("after", at);
                return new LedgerCursor(at, parts[1]);
            }
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw rejected();
        }
        throw rejected();
    }

    public String encoded() {
        String text = receivedAt + "|" + reference;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputRejected rejected() {
        return new InputRejected("after", "ledger.cursor.not.known");
    }
}
