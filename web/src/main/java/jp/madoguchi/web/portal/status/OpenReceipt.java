package jp.madoguchi.web.portal.status;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.madoguchi.request.ReceiptHolder;

/**
 * A request opened with its receipt code, as the session keeps it.
 *
 * @param token what every form shown in this session carries, so that neither another site nor a page left over from
 *     another request can act on this one
 */
public record OpenReceipt(ReceiptHolder holder, String token) implements Serializable {

    private static final int TICKET_BYTES = 16;

    boolean knows(String sentToken) {
        return areAlike(token, sentToken);
    }

    /** Whether this session's own page holds the link that was followed. */
    boolean knowsTicket(String sentTicket) {
        return areAlike(ticketFor(token), sentTicket);
    }

    /** What the link to the log-in carries; the forms' token, which opens more, cannot be found from it. */
    static String ticketFor(String token) {
        try {
            byte[] print =
                    MessageDigest.getInstance("SHA-256").digest(("log-in " + token).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(print, 0, TICKET_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("A ticket could not be made", impossible);
        }
    }

    private static boolean areAlike(String known, String sent) {
        return MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
