package jp.madoguchi.notification.letter;

import static jp.madoguchi.decision.Disposition.ALT;
import static jp.madoguchi.decision.Disposition.GRANT;
import static jp.madoguchi.decision.Disposition.GRANT_MASKED;
import static jp.madoguchi.decision.Disposition.NOT_HELD;
import static jp.madoguchi.decision.Disposition.REDIRECT;
import static jp.madoguchi.decision.Disposition.WITHHOLD;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.decision.RejectionReason;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.ScopesForTests;

/** An item of every kind and every end, as the law desk would word it. */
final class SampleItems {

    private SampleItems() {}

    static ItemToTell item(int number, RequestKind kind, ItemOutcome outcome, String template) {
        List<DecisionLine> lines = lines(kind, outcome, template);
        return new ItemToTell(number, kind, scope(kind), Optional.of(outcome), lines, rejection(outcome))
                .with(SampleDone.of(number, kind, lines));
    }

    static ItemToTell undecided(int number, RequestKind kind) {
        return new ItemToTell(number, kind, scope(kind), Optional.empty(), List.of());
    }

    private static Optional<RejectionReason> rejection(ItemOutcome outcome) {
        return outcome == ItemOutcome.REJECTED
                ? Optional.of(new RejectionReason(
                        "S14-4",
                        SampleLetters.INTERNAL,
                        "期日までに、ご本人であることを確認できる書類をいただけなかったため、ご請求がご本人からのものであることを確認できませんでした。",
                        "No identity document was received by the date we gave, so we could not confirm who is asking.",
                        "kato"))
                : Optional.empty();
    }

    static ItemScope scope(RequestKind kind) {
        return switch (kind) {
            case DISCLOSURE -> SampleLetters.categories("C1a", "C2b", "C1c");
            case PURPOSE_NOTICE -> new ItemScope(List.of("C1a", "C2b"), null, null, null, null, null, null, null, null);
            case TPR_DISCLOSURE ->
                new ItemScope(null, null, List.of("R07", "R08"), "2025年4月から", "ELECTRONIC", null, null, null, null);
            case CORRECTION ->
                ScopesForTests.changing(
                        "CORRECT",
                        new ItemScope(
                                List.of("C1b"),
                                null,
                                null,
                                null,
                                null,
                                "東京都架空区旧町1-2-3",
                                "東京都架空区見本町4-5-6 見本ハイツ壱号館1203号室",
                                null,
                                null));
            case USE_STOP -> new ItemScope(null, List.of("P05", "P15"), null, null, null, null, null, "U6", null);
            case TP_STOP, OPTOUT_STOP -> ScopesForTests.ofRecipients("R07", "R08");
            case CONSENT_WITHDRAWAL -> new ItemScope(null, List.of("P15"), null, null, null, null, null, null, null);
            case PREFERENCE -> ScopesForTests.ofPreferences("PROMO_EMAIL=OFF", "INTEREST_ADS=OFF");
            case COMPLAINT ->
                new ItemScope(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "配信停止の手続をした後も、ご案内のメールが3回届きました。\n原因と今後の対応を教えてください。");
            case FOREIGN_MEASURES, SECURITY_INFO ->
                new ItemScope(null, null, null, null, null, null, null, null, "海外の委託先での保管について、国名と安全管理の方法を教えてください。");
            default -> new ItemScope(List.of("C1a", "C2b", "C1c"), null, null, null, null, null, null, null, null);
        };
    }

    private static List<DecisionLine> lines(RequestKind kind, ItemOutcome outcome, String template) {
        List<String> places = places(kind);
        String first = places.get(0);
        String second = places.get(1);
        return switch (outcome) {
            case FULL ->
                template.equals("L-13")
                        ? List.of(methodChanged(first), granted(kind, second))
                        : List.of(granted(kind, first), granted(kind, second));
            case PARTIAL ->
                List.of(granted(kind, first), negative(kind, second, isDisclosed(kind) ? GRANT_MASKED : WITHHOLD));
            case REFUSED -> List.of(negative(kind, first, WITHHOLD));
            case ALT_MEASURE ->
                List.of(line(
                        first,
                        ALT,
                        "U-ALT",
                        "会計に関する法令により保存が必要なため、本日から利用を制限して保管し、2033年3月31日に消去いたします。",
                        "The law on accounts has us keep it; it is locked from today and erased on 31 March 2033."));
            case NOT_HELD -> List.of(line(first, NOT_HELD, "N-NONE", null, null));
            case REDIRECTED ->
                List.of(line(
                        first,
                        REDIRECT,
                        "N-PROC",
                        "この情報は、ご利用の通販サイトの運営会社から委託を受けて取り扱っているため、同社の個人情報窓口にお申し出ください。",
                        "We process it for the operator of the shop you used; please ask its privacy desk."));
            case REJECTED, WITHDRAWN -> List.of();
        };
    }

    static List<String> places(RequestKind kind) {
        return switch (kind) {
            case USE_STOP, CONSENT_WITHDRAWAL -> List.of("P05", "P15");
            case CORRECTION -> List.of("C1b", "C1a");
            case TP_STOP, OPTOUT_STOP, TPR_DISCLOSURE -> List.of("R07", "R08");
            case PREFERENCE -> List.of("PROMO_EMAIL", "INTEREST_ADS");
            case FOREIGN_MEASURES, SECURITY_INFO, COMPLAINT -> List.of("ALL", "ALL");
            default -> List.of("C1a", "C2b");
        };
    }

    private static boolean isDisclosed(RequestKind kind) {
        return kind == RequestKind.DISCLOSURE || kind == RequestKind.TPR_DISCLOSURE;
    }

    private static DecisionLine granted(RequestKind kind, String place) {
        return switch (kind) {
            case PURPOSE_NOTICE ->
                line(
                        place,
                        GRANT,
                        null,
                        "ご本人の確認、お問い合わせへの対応、及びサービスの提供のために利用しております。",
                        "Used to confirm who you are, to answer your enquiries and to provide the service.");
            case SECURITY_INFO, FOREIGN_MEASURES ->
                line(
                        place,
                        GRANT,
                        null,
                        "取扱規程の整備、従業者の監督、アクセスの制御、及び年1回の監査を行っております。",
                        "We have rules on handling, supervise our staff, control access and audit once a year.");
            case COMPLAINT ->
                line(
                        place,
                        GRANT,
                        null,
                        "配信停止のご希望が一部の配信システムに反映されていなかったことを確認し、本日までに反映いたしました。再発を防ぐため、反映の状況を毎日点検いたします。",
                        "Your wish had not reached one of our mailing systems. It has by now, and we check this every day.");
            default -> line(place, GRANT, null, null, null);
        };
    }

    private static DecisionLine methodChanged(String place) {
        return line(
                place,
                GRANT,
                "M-DIFF",
                "音声の記録であり、書面にすることが著しく困難なため、専用ページからのダウンロードにより開示いたします。",
                "It is a sound recording and can hardly be put on paper; we disclose it as a download.");
    }

    private static DecisionLine negative(RequestKind kind, String place, Disposition how) {
        return switch (kind) {
            case DISCLOSURE, TPR_DISCLOSURE ->
                line(
                        place,
                        how,
                        "S14-1",
                        SampleLetters.HARM_TO_OTHERS,
                        "It holds names and addresses of the other parties, whose rights disclosure might harm.");
            case PURPOSE_NOTICE ->
                line(
                        place,
                        how,
                        "P-CLEAR",
                        "プライバシーポリシー第4項に、この情報の利用目的を個別に記載しているため",
                        "Section 4 of our privacy policy states the purpose of this information one by one.");
            case CORRECTION ->
                line(
                        place,
                        how,
                        "C-FACT",
                        "記録とご提出いただいた資料を照合し、記録の内容が事実であることを確認したため",
                        "The content was compared with the documents you gave and found to be factual.");
            case TP_STOP ->
                line(
                        place,
                        how,
                        "T-NOT3P",
                        "この提供先は配送業務の委託先であり、第三者に当たらないため",
                        "This recipient delivers parcels for us and is not a third party.");
            case USE_STOP, ERASURE ->
                line(
                        place,
                        how,
                        "U-EXCESS",
                        "ご契約中のサービスの提供に必要な範囲に限って、引き続き利用する必要があるため",
                        "It is still needed, to that extent only, for the service under your contract.");
            default ->
                line(
                        place,
                        how,
                        "N-ANON",
                        "統計として集計した情報であり、特定の個人を識別することができないため",
                        "It consists of statistics that identify nobody.");
        };
    }

    private static DecisionLine line(String place, Disposition how, String code, String ja, String en) {
        return new DecisionLine(place, null, how, code, SampleLetters.INTERNAL, ja, en, null, null, null);
    }
}
