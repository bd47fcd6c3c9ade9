package jp.madoguchi.verification.forbidden;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import jp.madoguchi.verification.ForbiddenContent;

/** My Number Act Art. 15 and 20: nobody may ask for, or collect, another person's My Number outside that Act's purposes. */
@ApplicationScoped
public class MyNumber implements ForbiddenContent {

    /** Whatever stands between groups: spaces, line ends, dashes of every kind, dots, slashes, underscores. */
    private static final String GAP = "[\\s\\p{Pd}\\p{Pc}\\u2212\\u30FC\\u30FB./]";

    /** As it is printed or typed: in one, in groups of four, three or six, or every digit for itself. */
    private static final Pattern TWELVE_DIGITS = Pattern.compile("(?<![0-9])(?:[0-9]{12}"
            + "|[0-9]{4}(?:" + GAP + "{1,3}[0-9]{4}){2}"
            + "|[0-9]{3}(?:" + GAP + "{1,3}[0-9]{3}){3}"
            + "|[0-9]{6}" + GAP + "{1,3}[0-9]{6}"
            + "|[0-9](?:" + GAP + "[0-9]){11})(?![0-9])");

    /** Beside its own name a number is one even when a digit was misread. */
    private static final Pattern NAMED =
            Pattern.compile("(?:個人番号|マイナンバー|My Number)[^0-9]{0,20}[0-9](?:" + GAP + "{0,3}[0-9]){11}(?![0-9])");

    /** A driver's licence carries twelve digits, too, between these two characters. */
    private static final Pattern LICENCE = Pattern.compile("第 {0,3}[0-9]{12} {0,3}号");

    @Override
    public String code() {
        return "MY_NUMBER";
    }

    @Override
    public boolean isIn(String text) {
        return NAMED.matcher(text).find()
                || TWELVE_DIGITS
                        .matcher(LICENCE.matcher(text).replaceAll(" "))
                        .results()
                        .map(found -> found.group().replaceAll("[^0-9]", ""))
                        .anyMatch(CheckDigit::isOfMyNumber);
    }
}
