package jp.madoguchi.verification.forbidden;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import jp.madoguchi.verification.ForbiddenContent;

/** Health Insurance Act Art. 194-2: symbol and number of an insured person may not be asked for outside health insurance. */
@ApplicationScoped
public class InsuredSymbol implements ForbiddenContent {

    private static final Pattern SYMBOL_AND_NUMBER =
            Pattern.compile("記号[^0-9\\n]{0,10}[0-9][0-9 -]{0,11}\\s{0,5}[・·]?\\s{0,5}番号[^0-9\\n]{0,10}[0-9]{1,8}");

    @Override
    public String code() {
        return "INSURED_SYMBOL";
    }

    @Override
    public boolean isIn(String text) {
        return SYMBOL_AND_NUMBER.matcher(text).find();
    }
}
