package jp.madoguchi.verification.forbidden;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import jp.madoguchi.verification.ForbiddenContent;

/** Health Insurance Act Art. 194-2 and its like: an insurer's number may not be asked for outside health insurance. */
@ApplicationScoped
public class InsurerNumber implements ForbiddenContent {

    /** Eight digits, or six of a municipality's insurance, soon after the words; dates elsewhere on the card are no match. */
    private static final Pattern NAMED =
            Pattern.compile("保険者番号[^0-9]{0,20}((?:[0-9] ?){7}[0-9]|(?:[0-9] ?){5}[0-9])(?![0-9])");

    @Override
    public String code() {
        return "INSURER_NUMBER";
    }

    @Override
    public boolean isIn(String text) {
        return NAMED.matcher(text)
                .results()
                .map(found -> found.group(1).replace(" ", ""))
                .anyMatch(CheckDigit::isOfInsurer);
    }
}
