package jp.madoguchi.verification.forbidden;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import jp.madoguchi.shared.MyNumberDigits;
import jp.madoguchi.verification.ForbiddenContent;

/** My Number Act Art. 15 and 20: nobody may ask for, or collect, another person's My Number outside that Act's purposes. */
@ApplicationScoped
public class MyNumber implements ForbiddenContent {

    /** Beside its own name a number is one even when a digit was misread. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:個人番号|マイナンバー|My Number)[^0-9]{0,20}[0-9](?:" + MyNumberDigits.GAP + "{0,3}[0-9]){11}(?![0-9])");

    @Override
    public String code() {
        return "MY_NUMBER";
    }

    @Override
    public boolean isIn(String text) {
        return NAMED.matcher(text).find() || MyNumberDigits.areIn(text);
    }
}
