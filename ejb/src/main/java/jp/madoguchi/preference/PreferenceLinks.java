package jp.madoguchi.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.shared.Keys;

/**
 * Makes and reads the signed links at the foot of advertising mail. A link names one control and a person's key, no
 * address. It does not expire: the law on e-mail advertising has everybody able to refuse it by an old mail as well, and
 * all it can do is switch off.
 */
@ApplicationScoped
public class PreferenceLinks {

    private static final String PURPOSE = "preference-link";
    private static final Pattern TOKEN = Pattern.compile("([A-Z][A-Z_]{1,30})\\.([0-9a-f]{64})\\.([A-Za-z0-9_-]{43})");

    private Keys keys;
    private PersonKeys people;

    /** For the container's proxy only. */
    protected PreferenceLinks() {}

    @Inject
    PreferenceLinks(Keys keys, PersonKeys people) {
        this.keys = keys;
        this.people = people;
    }

    /** Proof that somebody holds a link that this server signed. */
    public static final class LinkHolder {

        private final String control;
        private final String personKey;

        private LinkHolder(String control, String personKey) {
            this.control = control;
            this.personKey = personKey;
        }

        public String control() {
            return control;
        }

        String personKey() {
            return personKey;
        }
    }

    /** The token of a link for this customer; goes into {@code List-Unsubscribe} and the foot of the mail. */
    public String tokenFor(Customer customer, String control) {
        String said = control + "." + people.of(customer).get(0);
        return said + "." + signature(said);
    }

    /** Empty for a token this server did not sign. */
    public Optional<LinkHolder> open(String token) {
        Matcher parts = TOKEN.matcher(token == null ? "" : token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        byte[] right = signature(parts.group(1) + "." + parts.group(2)).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(right, parts.group(3).getBytes(StandardCharsets.US_ASCII))
                ? Optional.of(new LinkHolder(parts.group(1), parts.group(2)))
                : Optional.empty();
    }

    private String signature(String said) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.sealForLinks(PURPOSE, said));
    }
}
