package jp.madoguchi.verification;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.madoguchi.shared.Keys;
import jp.madoguchi.shared.RequestReference;

/** The eight digits of a one-time code, known only to the mail that carries them and to whoever reads it. */
record CodeSlip(String digits) {

    private static final int POSSIBLE_CODES = 100_000_000;
    private static final Pattern EIGHT_DIGITS = Pattern.compile("[0-9]{8}");

    static CodeSlip random(SecureRandom random) {
        return new CodeSlip("%08d".formatted(random.nextInt(POSSIBLE_CODES)));
    }

    /** What somebody typed, forgiving full-width digits, spaces and hyphens; empty when it cannot be a code. */
    static Optional<CodeSlip> parse(String typed) {
        if (typed == null || typed.length() > 40) {
            return Optional.empty();
        }
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\-‐-―−ー]", "");
        return EIGHT_DIGITS.matcher(digits).matches() ? Optional.of(new CodeSlip(digits)) : Optional.empty();
    }

    /** What is stored of it, bound to the request and to this one code, so that it can serve no other. */
    String seal(Keys keys, RequestReference reference, UUID code) {
        String text = reference.value() + " " + code + " " + digits;
        return HexFormat.of().formatHex(keys.sealForLinks("one-time-code", text));
    }

    @Override
    public String toString() {
        return "CodeSlip[hidden]";
    }
}
