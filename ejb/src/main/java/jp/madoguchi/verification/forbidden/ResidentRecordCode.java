package jp.madoguchi.verification.forbidden;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import jp.madoguchi.verification.ForbiddenContent;

/** Basic Resident Registration Act Art. 30-38: a resident record code may not be asked for by a private person. */
@ApplicationScoped
public class ResidentRecordCode implements ForbiddenContent {

    private static final Pattern NAMED =
            Pattern.compile("住民票コード[^0-9]{0,20}[0-9](?:[ \\u2010-\\u2015-]?[0-9]){10}(?![0-9])");

    @Override
    public String code() {
        return "RESIDENT_RECORD_CODE";
    }

    @Override
    public boolean isIn(String text) {
        return NAMED.matcher(text).find();
    }
}
