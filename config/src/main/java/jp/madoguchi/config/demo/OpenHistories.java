package jp.madoguchi.config.demo;

import static jp.madoguchi.config.demo.Histories.everythingHeld;
import static jp.madoguchi.config.demo.Histories.registrationHeld;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** Requests that are on their way, in every state a request can wait in. */
final class OpenHistories {

    private static final LocalTime MORNING = LocalTime.of(9, 50);
    private static final LocalTime EVENING = LocalTime.of(19, 45);

    private final Histories histories;

    OpenHistories(Histories histories) {
        this.histories = histories;
    }

    void write() {
        justIn();
        waitingForCompletion();
        waitingForIdentity();
        beingSearched();
        underReview();
        withTheApprover();
        beingCarriedOut();
    }

    private void justIn() {
        histories.filed(0, Wish.of(histories.next()).disclosure("ALL"));
        histories.filed(0, Wish.of(histories.next()).useStop("U6", "電話での勧誘をやめてください。", "P15"));
        histories.filed(1, Wish.of(histories.next()).correction("C1a", "1990年2月30日", "1990年3月2日"));
        histories.filed(1, Wish.of(Cast.english(1)).inEnglish().disclosure("C2a", "C2c"));
        histories.filed(2, Wish.of(histories.next()).disclosure("C2b").erasure("U4", "開示を受けたあとで消去を希望します。", "C2b"));
        histories
                .filed(3, Wish.of(histories.next()).disclosure("C3"))
                .then(1, MORNING, matter -> matter.claim("kobayashi"));
    }

    private void waitingForCompletion() {
        for (int daysAgo : List.of(20, 11, 6)) {
            histories
                    .filed(daysAgo, Wish.of(histories.next()).correction("C2c", "支払方法の記載", "正しい支払方法の記載"))
                    .then(
                            1,
                            MORNING,
                            matter -> matter.act(
                                    "sato",
                                    "ASK_SUPPLEMENT",
                                    Map.of("text", "どのご注文についての訂正か、注文番号または注文日をお知らせください。お分かりにならないときは、その旨だけで結構です。")));
        }
        histories
                .filed(9, Wish.of(histories.next()).disclosure("C2b"))
                .then(
                        1,
                        MORNING,
                        matter -> matter.act(
                                "sato", "ASK_SUPPLEMENT", Map.of("text", "ご利用のニックネームをお知らせください。複数ある場合はすべてお書きください。")))
                .then(2, EVENING, matter -> matter.supplement("ニックネームは「みほん丸」です。ほかにはありません。"));
    }

    private void waitingForIdentity() {
        for (int daysAgo : List.of(27, 18, 8, 4)) {
            histories
                    .filed(daysAgo, Wish.of(histories.next()).disclosure("ALL"))
                    .identityAsked();
        }
        for (int daysAgo : List.of(10, 7)) {
            histories
                    .filed(daysAgo, Wish.of(histories.next()).erasure("U4", "退会したので消去してください。", "C1a", "C1b", "C2c"))
                    .identityAsked()
                    .documentSent("MNC");
        }
        histories
                .filed(
                        12,
                        Wish.of(histories.next())
                                .onBehalfOf(histories.next(), "VOLUNTARY_AGENT")
                                .disclosure("C1a", "C1b"))
                .identityAsked()
                .documentSent("DL", "PA");
        histories
                .filed(
                        5,
                        Wish.of(histories.next())
                                .onBehalfOf(histories.next(), "STATUTORY_AGENT")
                                .disclosure("C2a"))
                .identityAsked()
                .documentSent("DL", "KS");
        histories
                .filed(3, Wish.of(Cast.taro()).correction("C1b", "taro@old.example.jp", "taro@example.jp"))
                .identityAsked();
    }

    private void beingSearched() {
        for (int daysAgo : List.of(16, 13, 9)) {
            histories
                    .filed(daysAgo, Wish.of(histories.next()).disclosure("ALL"))
                    .claimed()
                    .proved()
                    .searchStarted();
        }
        histories
                .filed(14, Wish.of(histories.next()).disclosure("C1a", "C1b"))
                .claimed()
                .proved()
                .searchStarted()
                .then(1, MORNING, matter -> matter.answerOne("MEMBERS", List.of("C1a", "C1b")))
                .then(
                        0,
                        MORNING.plusMinutes(30),
                        matter -> matter.act(
                                "watanabe",
                                "ANSWER_SEARCH",
                                Map.of("system", "SUPPORT", "result", "ERROR", "note", "検索基盤の保守中。明日もう一度検索する")));
        histories
                .filed(8, Wish.of(Cast.hanako()).disclosure("C1a", "C1b", "C1d"))
                .claimed()
                .identityAskedOf(Cast.hanako().email())
                .then(1, EVENING, matter -> matter.logIn("hanako"))
                .searchStarted()
                .then(1, MORNING, matter -> matter.answerOne("ORDERS", List.of("C1a")));
    }

    private void underReview() {
        for (int daysAgo : List.of(21, 15, 12)) {
            histories
                    .filed(daysAgo, Wish.of(histories.next()).disclosure("ALL"))
                    .claimed()
                    .proved()
                    .searched(everythingHeld());
        }
        histories
                .filed(19, Wish.of(histories.next()).correction("C2b", "発送連絡の日付 11月1日", "発送連絡の日付 10月31日"))
                .claimed()
                .proved()
                .searched(everythingHeld())
                .found(1, "C-FACT", "配送業者の記録では11月1日", Map.of("INVESTIGATION_RECORD", "配送業者の追跡記録と照合"));
        histories
                .filed(13, Wish.of(histories.next()).useStop("U1", "登録したときの説明にない使い方をされています。", "P17", "P18"))
                .claimed()
                .proved()
                .searched(registrationHeld())
                .drafted(Map.of());
        histories
                .filed(18, Wish.of(Cast.english(2)).inEnglish().disclosure("C1a", "C2c"))
                .claimed()
                .proved()
                .searched(Map.of("MEMBERS", List.of("C1a"), "ORDERS", List.of("C1a", "C2c")))
                .drafted(Map.of())
                .submitted()
                .then(
                        1,
                        MORNING,
                        matter -> matter.act(
                                "takahashi", "SEND_BACK", Map.of("text", "決済の明細について、保存期間より前の分がないことを書き添えてください。")));
    }

    private void withTheApprover() {
        for (int daysAgo : List.of(23, 16, 11)) {
            histories
                    .filed(daysAgo, Wish.of(histories.next()).disclosure("C1a", "C1b"))
                    .claimed()
                    .proved()
                    .searched(registrationHeld())
                    .drafted(Map.of())
                    .submitted();
        }
        histories
                .filed(
                        14,
                        Wish.of(histories.next())
                                .onBehalfOf(histories.next(), "VOLUNTARY_AGENT")
                                .disclosure("C1a"))
                .claimed()
                .identityAsked()
                .documentSent("DL", "PA")
                .agentConfirmed()
                .searched(registrationHeld())
                .drafted(Map.of())
                .submitted();
    }

    private void beingCarriedOut() {
        for (int daysAgo : List.of(17, 12)) {
            histories
                    .filed(daysAgo, Wish.of(histories.next()).disclosure("C1a", "C1b"))
                    .claimed()
                    .proved()
                    .searched(registrationHeld())
                    .drafted(Map.of())
                    .submitted()
                    .approved();
        }
        histories
                .filed(20, Wish.of(histories.next()).erasure("U4", "サービスを解約しました。", "C1a", "C1b"))
                .claimed()
                .proved()
                .searched(registrationHeld())
                .drafted(Map.of())
                .submitted()
                .approved();
    }
}
