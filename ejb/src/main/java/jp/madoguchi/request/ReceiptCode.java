package jp.madoguchi.request;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The code by which a requester comes back: 26 characters of Crockford's alphabet, 130 bits, and his check character
 * (modulo 37), so that a slip of the pen is told from a wrong code before anything is looked up.
 */
public record ReceiptCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CHECK_ALPHABET = ALPHABET + "*~$=U";
    private static final int LENGTH = 26;
    private static final int BITS_PER_CHARACTER = 5;

    /**
     * The code made of the first 130 bits.
     *
     * @param bits at least 17 bytes
     */
    public static ReceiptCode of(byte[] bits) {
        StringBuilder code = new StringBuilder(LENGTH + 1);
        for (int character = 0; character < LENGTH; character++) {
            int value = 0;
            for (int bit = 0; bit < BITS_PER_CHARACTER; bit++) {
                int position = character * BITS_PER_CHARACTER + bit;
                value = value << 1 | bits[position / 8] >> (7 - position % 8) & 1;
            }
            code.append(ALPHABET.charAt(value));
        }
        return new ReceiptCode(code.append(checkCharacterOf(code)).toString());
    }

    /** What somebody typed, forgiving case, spaces, hyphens and the look-alikes O, I and L; empty when it cannot be one. */
    public static Optional<ReceiptCode> parse(String typed) {
        if (typed == null || typed.length() > 80) {
            return Optional.empty();
        }
        String code = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-‐-―−ー]", "");
        if (code.length() != LENGTH + 1) {
            return Optional.empty();
        }
        String read = code.replace('O', '0').replace('I', '1').replace('L', '1');
        String body = read.substring(0, LENGTH);
        boolean inAlphabet = body.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
        return inAlphabet && read.charAt(LENGTH) == checkCharacterOf(body)
                ? Optional.of(new ReceiptCode(read))
                : Optional.empty();
    }

    /** In groups of four, for reading and writing down. */
    public String grouped() {
        return value.substring(0, LENGTH).replaceAll("(.{4})(?=.)", "$1-") + "-" + value.charAt(LENGTH);
    }

    private static char checkCharacterOf(CharSequence body) {
        int remainder = 0;
        for (int i = 0; i < body.length(); i++) {
            remainder = (remainder * 32 + ALPHABET.indexOf(body.charAt(i))) % 37;
        }
        return CHECK_ALPHABET.charAt(remainder);
    }
}
