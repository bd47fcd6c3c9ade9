package jp.madoguchi.shared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Terms that no letter may contain, whether a decision's reasons or what was typed into another letter, because saying them
 * tells what Cabinet Order 5 keeps from being told, or what must be kept from somebody's other side (domain 2.5, 4.4, 5.2).
 */
public final class RestrictedTerms {

    private static final List<String> ALWAYS = List.of(
            "反社会的勢力",
            "暴力団",
            "総会屋",
            "悪質クレーマー",
            "ブラックリスト",
            "要注意人物",
            "捜査関係事項照会",
            "警察からの照会",
            "疑わしい取引",
            "マネーロンダリング",
            "支援措置対象",
            "保護シェルター",
            "存否を明らかに",
            "施行令第5条",
            "organised crime",
            "organized crime",
            "blacklist",
            "watch list",
            "suspicious transaction",
            "police inquiry",
            "police enquiry",
            "inquiry from the police",
            "women's shelter",
            "N-ORD5");

    private static final List<String> WHEN_PROTECTED = List.of(
            "避難",
            "シェルター",
            "保護命令",
            "支援措置",
            "虐待",
            "配偶者暴力",
            "ドメスティック・バイオレンス",
            "転居先",
            "現在の住所",
            "shelter",
            "protection order",
            "domestic violence",
            "abuse",
            "whereabouts",
            "current address");

    private RestrictedTerms() {}

    /**
     * The first such term in a text, however it is spelt.
     *
     * @param protectedPerson whether it is about somebody who is protected from somebody else
     */
    public static Optional<String> firstIn(String text, boolean protectedPerson) {
        String plain = Folded.bare(text);
        return Stream.concat(ALWAYS.stream(), protectedPerson ? WHEN_PROTECTED.stream() : Stream.empty())
                .filter(term -> plain.contains(Folded.bare(term)))
                .findFirst();
    }
}
