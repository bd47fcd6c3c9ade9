package jp.madoguchi.notification.letter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.shared.Language;

/** What other contexts tell with the letters they ask for. */
final class SampleWords {

    private static final LocalDate DAY = SampleLetters.DAY;

    private SampleWords() {}

    static Map<String, Object> toldWith(String template, Language language) {
        boolean ja = language == Language.JA;
        Map<String, Object> told = new HashMap<>();
        switch (template) {
            case "L-03" ->
                told.put(
                        "defects",
                        ja
                                ? "1. 対象期間が2024年か2025年か、お知らせください。\n2. 会員番号をご記入ください。"
                                : "1. 2024 or 2025: which year is meant?\n2. Please give the member number.");
            case "L-04" -> told.put("addressOnFile", "true");
            case "L-05" -> {
                told.put(
                        "documents",
                        List.of(
                                both(
                                        "委任状(委任者と受任者の氏名、委任する範囲、日付、実印の押印があるもの)",
                                        "Power of attorney with both names, its extent, the date and the registered seal"),
                                both("ご本人の印鑑登録証明書", "Certificate of the data subject's registered seal")));
                told.put("answerBy", DAY.plusDays(14));
                told.put("deliveredToPrincipalOnly", true);
            }
            case "L-06" -> {
                told.put("amount", 1000);
                told.put(
                        "method",
                        List.of(
                                both("銀行振込(振込手数料はご負担ください)", "Bank transfer (you bear its cost)"),
                                both("定額小為替", "Postal money order")));
                told.put("dueOn", DAY.plusDays(14));
                told.put("scheduleVersion", "2026-1");
                told.put("publishedOn", LocalDate.of(2026, 4, 1));
                told.put(
                        "waiver",
                        both(
                                "12か月以内に初めてのご請求である場合、障害をお持ちの場合、当社の誤りによる場合は、お申出により免除いたします。",
                                "On request it is waived for the first request within 12 months, for persons with a disability, and where the error was ours."));
            }
            case "L-07" -> {
                told.put("what", "IDENTITY");
                told.put("lastOn", DAY.plusDays(16));
            }
            case "L-16" -> {
                told.put("oldDueOn", LocalDate.of(2026, 12, 24));
                told.put("newDueOn", LocalDate.of(2027, 1, 23));
                told.put("reason", "対象となる記録が多く、複数のシステムの記録を手作業で照合する必要があるため");
                told.put(
                        "reasonEn",
                        "There are many records, and those of several systems must be put together by hand.");
            }
            case "L-18" -> {
                told.put("code", "R-ORG");
                told.put("confidential", false);
                told.put("organisation", both("見本学園 情報システム室", "Mihon School, information systems office"));
                told.put("contact", both("電子メール it@school.example", "e-mail it@school.example"));
                told.put("remaining", List.of(both("請求に関するご連絡先の情報の開示", "Disclosure of the billing contact")));
            }
            case "L-19" -> {
                told.put("recipient", both("見本配送株式会社 個人情報担当", "Mihon Delivery, privacy desk"));
                told.put("action", "CORRECT");
                told.put("corrected", "見本ハイツ壱号館1203号室");
                told.put("record", "MD-48213");
                told.put("what", List.of(both("お届け先の住所", "delivery address")));
                told.put("dueOn", DAY.plusDays(7));
                told.put("confirmation", "https://dsr.example.jp/confirmation");
            }
            case "L-20" -> {
                told.put("concerns", "2025年4月の取引に関するメッセージの中に、お名前と配送先の地域が記載されています。");
                told.put("concernsEn", "Messages on a sale of April 2025 hold your name and the area of delivery.");
                told.put("answerBy", DAY.plusDays(14));
            }
            case "L-26" -> {
                told.put("reason", "MAJORITY");
                told.put("endedOn", DAY);
            }
            case "L-27" -> {
                told.put("what", "開示の決定通知1通を、誤って別の方のご住所に送付いたしました。");
                told.put("whatEn", "A decision letter meant for you went to another address.");
                told.put("data", "お名前、ご請求の種類、決定の内容");
                told.put("dataEn", "Your name, the kind of your request, and the decision.");
                told.put("cause", "封入の際に、宛名の異なる封筒を使用したためです。");
                told.put("causeEn", "The letter was put into an envelope with another name.");
                told.put("harm", "封筒は未開封のまま返送されており、二次被害のおそれは低いと考えております。");
                told.put("harmEn", "The envelope came back unopened; harm is unlikely.");
                told.put("occurredOn", DAY.minusDays(1));
                told.put("measures", "回収し、改めて正しいご住所にお送りいたしました。今後は、発送前に宛先を二人で確認いたします。");
                told.put(
                        "measuresEn",
                        "We took it back and sent it to you. From now on two people check every address.");
                told.put("reported", true);
            }
            case "message-from-staff" ->
                told.put(
                        "message",
                        ja
                                ? "いただいた運転免許証の写しが不鮮明なため、お手数ですがもう一度お送りください。"
                                : "The copy of the licence is blurred.\nPlease send it again.");
            case "holders-differ" -> told.put("holder", "高橋 次郎");
            case "mandate-confirmation" -> {
                told.put("agent", "高橋 次郎");
                told.put("answerBy", DAY.plusDays(14));
            }
            case "taken-over" -> told.put("receiptCode", "7Q2M-4XKD-90TB-5RWN-8CHE-3VPA-YZ-1");
            case "one-time-code" -> told.put("code", "48213907");
            default -> {}
        }
        return told;
    }

    private static Map<String, String> both(String ja, String en) {
        return Map.of("ja", ja, "en", en);
    }
}
