package jp.madoguchi.verification.account;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.shared.InputRejected;

/** An e-mail address as staff copy it from the records. Exactly one, because a code goes there. */
public final class AddressOnFile {

    /** Forgiving about odd local parts such as {@code abc..d.@}, which Japanese carriers gave out for years. */
    private static final Pattern ONE_ADDRESS = Pattern.compile(
            "[^\\s\\p{Cntrl}\\p{Cs}@,;:<>()\\[\\]\"\\\\]{1,64}@[\\p{L}\\p{N}.-]{1,120}\\.[\\p{L}\\p{N}-]{2,63}");

    private AddressOnFile() {}

    /**
     * The address, or empty when none was found on file.
     *
     * @throws InputRejected when it is not one address
     */
    public static Optional<String> of(String copied) {
        if (copied == null || copied.isBlank()) {
            return Optional.empty();
        }
        String address = copied.strip();
        if (!isOne(address)) {
            throw new InputRejected("registeredEmail", "verification.address.malformed");
        }
        return Optional.of(address);
    }

    /** Whether this is exactly one address. */
    public static boolean isOne(String address) {
        return ONE_ADDRESS.matcher(address).matches();
    }
}
