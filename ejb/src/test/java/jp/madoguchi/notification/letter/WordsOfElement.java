package jp.madoguchi.notification.letter;

import static jp.madoguchi.notification.letter.RowToTell.written;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.decision.NoticeElement;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.shared.Language;

/** The words by which a letter brings each element the decision table demands of it (domain 2.4, last column). */
final class WordsOfElement {

    private static final String FILE = "kaiji-";

    private WordsOfElement() {}

    static List<String> in(Language language, NoticeElement element, RowToTell told) {
        boolean ja = language == Language.JA;
        String reason = ja ? RowToTell.REASON : RowToTell.REASON_EN;
        String why = (ja ? "理由: " : "Reason: ") + reason;
        String place = title(language, told.place());
        String on = LetterDates.in(language, SampleDone.ON);
        return switch (element) {
            case LIST_METHOD_MANIFEST ->
                List.of(place, FILE + told.place(), ja ? "■ 開示の方法" : "HOW YOU RECEIVE", "https://dsr.example.jp/");
            case PURPOSE_AND_SOURCE -> List.of(ja ? "■ 利用目的と取得元" : "PURPOSE AND SOURCE", ja ? "第4項" : "section 4");
            case WITHHELD_PARTS -> List.of(place, ja ? "に該当するため" : "on the ground of");
            case ARTICLE -> List.of(basis(language, told));
            case REASON -> told.code().equals("M-DIFF") ? List.of(reason) : List.of(why);
            case WHAT_IS_OFFERED ->
                List.of(quoted(ja ? "次のものはお渡しできます: " : "What we can give you instead: ", Particular.WHAT_IS_OFFERED));
            case STATUTE -> List.of(ja ? "他の法令に違反することとなる場合" : "disclosure would violate another law");
            case NOT_HELD_SENTENCE ->
                ja
                        ? List.of("調査の範囲:", "ご請求の対象となる保有個人データはありません。")
                        : List.of("What was searched:", "There is no retained personal data subject to your request.");
            case METHOD_USED ->
                List.of(
                        ja ? "請求された方法による開示が困難な場合" : "disclosure by the method requested is difficult",
                        (ja ? "困難な理由と実際の方法: " : "Why it is difficult, and the method used: ") + reason);
            case WHOM_TO_ASK -> List.of(whomToAsk(ja, told.code()), reason);
            case HOW_TO_REFILE -> List.of(ja ? "■ 改めてご請求いただく方法" : "HOW TO ASK AGAIN", why, needed(ja, told.code()));
            case RECORD_ITEMS ->
                Stream.concat(
                                Stream.of(place, FILE + told.place()),
                                (ja
                                        ? Stream.of("提供先又は提供元の氏名又は名称", "提供の年月日又はご本人の同意を得ている旨", "個人データの項目")
                                        : Stream.of("who received or provided the data", "the date or the fact that")))
                        .toList();
            case PURPOSES_PER_ITEM -> List.of(place, (ja ? "利用目的: " : "Purpose of use: ") + reason);
            case WHERE_PUBLISHED ->
                List.of(quoted(
                        ja ? "利用目的を公表しているところ: " : "Where the purposes of use are published: ",
                        Particular.PUBLISHED_PURPOSES));
            case CONTENT_OF_CORRECTION ->
                Stream.concat(
                                Stream.of("見本ハイツ壱号館1203号室", place, on),
                                ja
                                        ? Stream.of("訂正後の内容: ", "対象のシステム: 会員台帳", "お知らせした提供先・委託先")
                                        : Stream.of("After: ", "Systems: ", "Recipients and processors told"))
                        .toList();
            case RESULT_OF_INVESTIGATION -> List.of(basis(language, told), ja ? "調査" : "found", reason);
            case OFFER_OF_STATEMENT -> List.of(ja ? "お客様のご意見をこの記録に添えることができます" : "your own statement can be kept");
            case WHAT_WAS_STOPPED -> List.of(place, ja ? "実施の内容と日:" : "What was done, and when:", on);
            case COMPLAINT_CONTACT ->
                List.of(SampleLetters.POLICY.organisation().complaintContact().in(language));
            case ALTERNATIVE_MEASURE -> alternative(language, told, on);
            case DONE_AND_UNDONE ->
                List.of(
                        place,
                        title(language, SampleItems.places(told.kind()).get(1)),
                        basis(language, told),
                        ja ? "実施の内容と日:" : "What was done, and when:",
                        on);
            case STOPPED_RECIPIENTS -> List.of(place, (ja ? on + "に" : "provision stopped on " + on));
            case NOT_THIRD_PARTIES ->
                ja
                        ? List.of("委託、事業の承継又は共同利用", "第27条第5項", "利用の停止をご請求いただくことができます")
                        : List.of("processor, a successor or a joint user", "Article 27(5)", "cessation of use");
            case AMOUNT_AND_DAY ->
                ja
                        ? List.of("手数料: 1,000円", "お支払いの期日: " + on, "改めてご請求ください")
                        : List.of("JPY 1,000", "Last day to pay: " + on, "send a new request");
            case CONFIRMATION -> List.of(ja ? "取下げを" : "was withdrawn on");
            case ANSWER_TO_COMPLAINT -> List.of(reason, ja ? "消費生活センター" : "consumer centre");
        };
    }

    private static List<String> alternative(Language language, RowToTell told, String on) {
        boolean ja = language == Language.JA;
        return told.code().equals("U-RETAIN")
                ? List.of(on, LetterDates.in(language, LocalDate.of(2033, 3, 31)))
                : List.of(quoted(ja ? "代替措置の内容: " : "Alternative measure: ", Particular.MEASURE), on);
    }

    private static String needed(boolean ja, String code) {
        String what = switch (code) {
            case "S14-4" -> ja ? "本人確認書類" : "an identity document";
            case "A-AUTH" -> ja ? "代理権を確認できる書類" : "documents that prove the authority";
            case "F-FORM" -> ja ? "当社からお願いした点を補正した請求書" : "a request in which what we pointed out";
            case "F-SPEC" -> ja ? "対象を特定できる事項" : "what the request is about";
            default -> ja ? "手数料のお支払い" : "payment of the fee";
        };
        return (ja ? "ご用意いただくもの: " : "To have ready: ") + what;
    }

    private static String whomToAsk(boolean ja, String code) {
        return switch (code) {
            case "N-PROC" -> ja ? "当社に委託している事業者(委託元)です" : "the operator for whom we process";
            case "R-ORG" -> ja ? "所属される組織(勤務先、学校など)の管理者" : "the administrator of the organisation";
            default -> quoted(ja ? "お申し込み先: " : "Where to apply: ", Particular.WHERE_TO_APPLY);
        };
    }

    private static String quoted(String label, Particular particular) {
        return label + written(particular);
    }

    private static String basis(Language language, RowToTell told) {
        return (String) new Wording(language)
                .of(Map.of("basis", Basis.of(told.code(), told.kind())))
                .get("basis");
    }

    private static String title(Language language, String code) {
        return SampleLetters.POLICY
                .dataCategory(code)
                .map(category -> category.title())
                .or(() -> SampleLetters.POLICY.purpose(code).map(purpose -> purpose.title()))
                .or(() -> SampleLetters.POLICY.recipient(code).map(recipient -> recipient.title()))
                .map((Titles title) -> title.in(language))
                .orElse("");
    }
}
