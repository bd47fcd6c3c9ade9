package jp.madoguchi.config.demo;

import static jp.madoguchi.config.demo.Histories.everythingHeld;
import static jp.madoguchi.config.demo.Histories.nothingHeld;
import static jp.madoguchi.config.demo.Histories.registrationHeld;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** Requests that have come to their end. */
final class ClosedHistories {

    private static final LocalTime MORNING = LocalTime.of(10, 15);
    private static final LocalTime EVENING = LocalTime.of(20, 30);

    private static final Map<String, Matter.Reason> COUNTERPARTS_WITHHELD = Map.of(
            "C2b",
            new Matter.Reason(
                    "GRANT_MASKED",
                    "S14-1",
                    "取引相手の氏名・住所を含むため、その部分だけを塗りつぶす",
                    "取引の相手方を特定できる情報が含まれ、開示により当該相手方の権利利益を害するおそれがあるため、その部分を除いて開示します。"));
    private static final Map<String, Matter.Reason> DETECTION_WITHHELD = Map.of(
            "C2a",
            new Matter.Reason(
                    "WITHHOLD",
                    "S14-2",
                    "不正検知の判定値が行ごとに付いており、切り離せない",
                    "不正検知の判定基準が明らかとなり、不正防止業務の適正な実施に著しい支障を及ぼすおそれがあるため、開示しません。"));

    private final Histories histories;

    ClosedHistories(Histories histories) {
        this.histories = histories;
    }

    void write() {
        for (int daysAgo : List.of(47, 41, 36, 30, 24, 17)) {
            histories
                    .filed(daysAgo, Wish.of(histories.next()).disclosure("C1a", "C1b"))
                    .claimed()
                    .proved()
                    .searched(registrationHeld())
                    .drafted(Map.of())
                    .submitted()
                    .approved()
                    .executed();
        }
        for (int daysAgo : List.of(44, 33, 22)) {
            histories
                    .filed(daysAgo, Wish.of(histories.next()).disclosure("ALL"))
                    .claimed()
                    .proved()
                    .searched(nothingHeld())
                    .drafted(Map.of())
                    .submitted()
                    .approved();
        }
        partlyGiven(38);
        partlyGiven(26);
        refusedForBusiness(35);
        corrections();
        stops();
        rejections();
        withdrawals();
    }

    private void partlyGiven(int daysAgo) {
        histories
                .filed(daysAgo, Wish.of(histories.next()).disclosure("C1a", "C1b", "C2b"))
                .claimed()
                .proved()
                .searched(everythingHeld())
                .found(
                        1,
                        "S14-1",
                        "取引メッセージに相手方の氏名・住所がある",
                        Map.of(
                                "WHO_IS_AT_RISK", "取引の相手方",
                                "INTEREST", "住所を知られない利益",
                                "CAUSAL_LINK", "住所を知れば訪問や郵送で接触できる",
                                "LIKELIHOOD", "過去に取引トラブルがあり、接触のおそれが具体的にある",
                                "WHY_MASKING_DOES_NOT_SUFFICE", "相手方の部分だけを塗りつぶせば足りる"))
                .drafted(COUNTERPARTS_WITHHELD)
                .submitted()
                .approved()
                .executed();
    }

    private void refusedForBusiness(int daysAgo) {
        histories
                .filed(daysAgo, Wish.of(histories.next()).disclosure("C2a"))
                .claimed()
                .proved()
                .searched(everythingHeld())
                .found(
                        1,
                        "S14-2",
                        "判定値の開示は不正検知の回避方法を教えることになる",
                        Map.of(
                                "IMPACT", "不正検知の判定基準が分かり、月約40件のなりすまし購入を止められなくなる",
                                "MORE_THAN_NUISANCE", "検知の仕組みを作り直すまで不正を防ぐ手段がない",
                                "WHAT_IS_OFFERED", "判定値を除いた利用日時の一覧",
                                "WHY_MASKING_DOES_NOT_SUFFICE", "判定値が全行に埋め込まれ、除くと内容が残らない",
                                "WHY_NOT_SEVERABLE", "判定値のない行がなく、一部だけを渡すことができない"))
                .drafted(DETECTION_WITHHELD)
                .submitted()
                .approved();
    }

    private void corrections() {
        Cast.Somebody mover = histories.next();
        histories
                .filed(29, Wish.of(mover).correction("C1b", "東京都港区見本1-1-1", mover.address()))
                .claimed()
                .proved()
                .searched(Map.of("MEMBERS", List.of("C1b"), "SUPPORT", List.of("C1b")))
                .drafted(Map.of())
                .submitted()
                .approved()
                .executed();
        histories
                .filed(40, Wish.of(histories.next()).correction("C2b", "評価:悪い", "評価:良い"))
                .claimed()
                .proved()
                .searched(everythingHeld())
                .found(
                        1,
                        "C-EVAL",
                        "取引相手が付けた評価であり、事実の記載ではない",
                        Map.of("CLASSIFICATION_OF_STATEMENT", "全体が評価。回数や日付の記載はない"))
                .drafted(Map.of(
                        "C2b",
                        new Matter.Reason(
                                "WITHHOLD",
                                "C-EVAL",
                                "取引相手の評価そのもの。回数などの事実の誤りはない",
                                "ご指摘の記載は取引の相手方による評価であり、事実の記載ではないため、訂正の対象となりません。")))
                .submitted()
                .approved();
    }

    private void stops() {
        for (int daysAgo : List.of(45, 31, 19)) {
            histories
                    .filed(
                            daysAgo,
                            Wish.of(histories.next()).useStop("U6", "配信停止の設定をしたのに、案内メールが届き続けています。", "P05", "P15"))
                    .claimed()
                    .proved()
                    .searched(registrationHeld())
                    .drafted(Map.of())
                    .submitted()
                    .approved()
                    .executed();
        }
        histories
                .filed(
                        34,
                        Wish.of(Cast.english(0))
                                .inEnglish()
                                .erasure(
                                        "U4", "I closed my account last year and will not use it again.", "C1a", "C1b"))
                .claimed()
                .proved()
                .searched(registrationHeld())
                .drafted(Map.of())
                .submitted()
                .approved()
                .then(4, MORNING, matter -> matter.execute("suzuki"));
    }

    private void rejections() {
        for (int daysAgo : List.of(46, 43)) {
            histories
                    .filed(daysAgo, Wish.of(histories.next()).disclosure("ALL"))
                    .identityAsked()
                    .then(15, MORNING, Matter::remind)
                    .then(
                            18,
                            MORNING,
                            matter -> matter.act(
                                    "kato",
                                    "PROPOSE_REJECTION",
                                    Map.of(
                                            "reasonCode", "S14-4",
                                            "basis", "SILENCE",
                                            "internalReason", "2回お願いしたが、書類の提出がない",
                                            "externalReason", "ご本人からの請求であることを確認できる書類を、期日までにいただけませんでした。")))
                    .then(1, MORNING, matter -> matter.act("takahashi", "REJECT", Map.of()));
        }
        histories
                .filed(28, Wish.of(histories.next()).erasure("U4", "退会しました。", "ALL"))
                .identityAsked()
                .documentSent("DL")
                .then(
                        1,
                        MORNING,
                        matter -> matter.act("kato", "DENY_IDENTITY", Map.of("note", "書類の氏名・住所のいずれも登録と一致しない")))
                .then(
                        1,
                        MORNING,
                        matter -> matter.act(
                                "kato",
                                "PROPOSE_REJECTION",
                                Map.of(
                                        "reasonCode", "S14-4",
                                        "basis", "CONTRADICTED",
                                        "internalReason", "提出書類と登録内容が食い違い、説明もない",
                                        "externalReason", "ご提出いただいた書類では、ご本人からの請求であることを確認できませんでした。")))
                .then(2, MORNING, matter -> matter.act("nakamura", "REJECT", Map.of()));
    }

    private void withdrawals() {
        histories.filed(25, Wish.of(histories.next()).disclosure("C2c")).then(3, EVENING, Matter::withdraw);
        histories
                .filed(15, Wish.of(histories.next()).useStop("U4", "もう利用していません。", "P11"))
                .identityAsked()
                .then(2, EVENING, matter -> matter.write("アプリの設定で止められたので、取り下げます。"))
                .then(0, EVENING.plusMinutes(5), Matter::withdraw);
    }
}
