package jp.madoguchi.verification.forbidden;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import jp.madoguchi.verification.ForbiddenContent;

/** National Pension Act Art. 108-4: a basic pension number may not be asked for outside the pension's own affairs. */
@ApplicationScoped
public class BasicPensionNumber implements ForbiddenContent {

    private static final Pattern NAMED =
            Pattern.compile("(?:基礎年金番号|年金番号)[^0-9]{0,20}[0-9]{4}[ \\u2010-\\u2015-]{0,3}[0-9]{6}(?![0-9])");

    @Override
    public String code() {
        return "BASIC_PENSION_NUMBER";
    }

    @Override
    public boolean isIn(String text) {
        return NAMED.matcher(text).find();
    }
}
