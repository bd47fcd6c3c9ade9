package jp.madoguchi.verification;

import java.util.List;

/** What was found about one proof, before it is recorded as a verdict. */
record Judgement(
        String method,
        Verdict verdict,
        List<CheckedField> checkedFields,
        boolean authorityProved,
        String accountName,
        String note) {

    /** One that nobody had to make. */
    static Judgement automatic(String method, Verdict verdict, String accountName) {
        return new Judgement(method, verdict, List.of(), false, accountName, null);
    }
}
