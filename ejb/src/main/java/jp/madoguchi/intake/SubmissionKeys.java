package jp.madoguchi.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import jp.madoguchi.shared.Keys;

/** Issues the key that a form carries, signed so that only forms of ours are taken in through the portal. */
@ApplicationScoped
public class SubmissionKeys {

    private static final int RANDOM_BYTES = 16;
    private static final int SIGNATURE_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Keys keys;

    protected SubmissionKeys() {}

    SubmissionKeys(Keys keys) {
        this.keys = keys;
    }

    /** A new key: 128 random bits and their signature, in hexadecimal. */
    public String issue() {
        byte[] bits = new byte[RANDOM_BYTES];
        random.nextBytes(bits);
        String body = HexFormat.of().formatHex(bits);
        return body + signatureOf(body);
    }

    public boolean isGenuine(String key) {
        if (key == null || key.length() != 2 * (RANDOM_BYTES + SIGNATURE_BYTES)) {
            return false;
        }
        String body = key.substring(0, 2 * RANDOM_BYTES);
        byte[] expected = (body + signatureOf(body)).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, key.getBytes(StandardCharsets.UTF_8));
    }

    private String signatureOf(String body) {
        byte[] seal = keys.sealForLinks("submission", body);
        return HexFormat.of().formatHex(Arrays.copyOf(seal, SIGNATURE_BYTES));
    }
}
