package jp.madoguchi.refusal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognises an "impact" that says no more than how much or how often. Volume alone is no serious impediment (guideline
 * 3-8-2(2); domain 2.2).
 */
final class VolumeAlone {

    private static final Pattern VOLUME = Pattern.compile(
            "大量|多量|多数|膨大|件数|回数|数量|分量|頻繁|何度も|たくさん|多すぎる|多過ぎる|多い|多く|件|回|通|枚|量|数|同じ|同一|内容|請求|開示|データ|記録|資料"
                    + "|この|その|ある|ため|から|ので|ほど|です|ます|でした|された|される|した|する|いる|過去|以内|以上|年間?|か?月間?|日間?|約"
                    + "|\\b(too|very|a|an|the|of|in|and|is|are|was|were|it|there|this|that|has|have|been|to|so|large|huge|great"
                    + "|big|high|many|much|lots?|volume|number|amount|quantity|count|requests?|records?|pages?|times?|data|same"
                    + "|identical|repeated|repeatedly|within|past|last|year|months?|days?|over|more|than|about|because|per)\\b");

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]");
    private static final int WORTH_READING = 8;

    private VolumeAlone() {}

    static boolean isAllThatIsSaidIn(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String rest = VOLUME.matcher(plain).replaceAll(" ");
        return NOT_A_LETTER.matcher(rest).replaceAll("").length() < WORTH_READING;
    }
}
