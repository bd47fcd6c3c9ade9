package jp.madoguchi.web.portal.status;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import jp.madoguchi.request.ReceiptHolder;

/**
 * A request opened with its receipt code, as the session keeps it.
 *
 * @param token what every form shown in this session carries, so that neither another site nor a page left over from
 *     another request can act on this one
 */
public record OpenReceipt(ReceiptHolder holder, String token) implements Serializable {

    boolean knows(String sentToken) {
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), sentToken.getBytes(StandardCharsets.UTF_8));
    }
}
