package jp.madoguchi.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.shared.Keys;

/** Makes and reads the signed links by which recipients confirm without an account. They name a letter and their last day. */
@ApplicationScoped
class ConfirmationLinks {

    private static final String PURPOSE = "recipient-confirmation";
    private static final Pattern TOKEN =
            Pattern.compile("([0-9]{1,18})\\.([0-9]{4}-[0-9]{2}-[0-9]{2})\\.([A-Za-z0-9_-]{43})");

    private Keys keys;

    /** For the container's proxy only. */
    protected ConfirmationLinks() {}

    @Inject
    ConfirmationLinks(Keys keys) {
        this.keys = keys;
    }

    String tokenFor(long letter, LocalDate lastDay) {
        String said = letter + "." + lastDay;
        return said + "." + signature(said);
    }

    /** The letter of the token; empty when this server did not sign it, or its last day is over. */
    OptionalLong open(String token, LocalDate today) {
        Matcher parts = TOKEN.matcher(token == null ? "" : token);
        if (!parts.matches()) {
            return OptionalLong.empty();
        }
        byte[] right = signature(parts.group(1) + "." + parts.group(2)).getBytes(StandardCharsets.US_ASCII);
        boolean ours = MessageDigest.isEqual(right, parts.group(3).getBytes(StandardCharsets.US_ASCII));
        return ours && !isOver(parts.group(2), today)
                ? OptionalLong.of(Long.parseLong(parts.group(1)))
                : OptionalLong.empty();
    }

    private static boolean isOver(String lastDay, LocalDate today) {
        try {
            return LocalDate.parse(lastDay).isBefore(today);
        } catch (DateTimeException noDay) {
            return true;
        }
    }

    private String signature(String said) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.sealForLinks(PURPOSE, said));
    }
}
