package jp.madoguchi.notification.mail;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One address a letter can be sent to: it holds nothing that a header or an SMTP command could be broken with. Stricter
 * than the standard where that is dangerous (quoted names, several addresses), and laxer where Japanese mobile carriers
 * have given out addresses the standard forbids ({@code abc..d.@docomo.ne.jp}).
 */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})*");

    /** The address somebody wrote down; empty when no letter can be sent there. */
    public static Optional<MailAddress> of(String written) {
        if (written == null) {
            return Optional.empty();
        }
        int at = written.lastIndexOf('@');
        if (at < 0 || !NAME.matcher(written.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return hostInAscii(written.substring(at + 1))
                .filter(host -> HOST.matcher(host).matches())
                .map(host -> written.substring(0, at + 1) + host)
                .filter(address -> address.length() <= LONGEST)
                .map(MailAddress::new);
    }

    private static Optional<String> hostInAscii(String host) {
        try {
            return Optional.of(IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES));
        } catch (IllegalArgumentException notAHost) {
            return Optional.empty();
        }
    }
}
