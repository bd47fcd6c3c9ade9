package jp.madoguchi.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.fee.PaymentCheck.Checked;
import jp.madoguchi.policy.FeeSchedule;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.shared.RuleTexts;

/** What the requester is told about money: the fee notice (L-06), receipts, and that money was given back. */
@ApplicationScoped
class FeeLetters {

    @Inject
    private Event<MailOwed> mailOwed;

    public void notice(DataSubjectRequest request, FeeSchedule schedule, int amount, LocalDate dueOn) {
        mailOwed.fire(new MailOwed(request.reference(), "", request.language(), "L-06", said(schedule, amount, dueOn)));
    }

    /** What the fee notice says. */
    static Map<String, Object> said(FeeSchedule schedule, int amount, LocalDate dueOn) {
        Titles waiver = FeeRules.waiverWords(
                schedule,
                new Titles(text("fee.waiver.words", Language.JA), text("fee.waiver.words", Language.EN)),
                new Titles(text("fee.waiver.none", Language.JA), text("fee.waiver.none", Language.EN)));
        return Map.of(
                "amount",
                amount,
                "method",
                schedule.payment().stream().map(FeeLetters::inBoth).toList(),
                "dueOn",
                dueOn,
                "scheduleVersion",
                schedule.version(),
                "publishedOn",
                schedule.publishedOn(),
                "waiver",
                inBoth(waiver));
    }

    /** @param outstanding what still has to be paid; 0 when everything is */
    public void receipt(DataSubjectRequest request, Checked payment, int outstanding) {
        FeeReceipt receipt = FeeReceipt.of(payment.amount(), payment.on(), payment.method());
        String key = outstanding > 0 ? "fee.receipt.part" : "fee.receipt.whole";
        write(
                request,
                key,
                receipt.amount(),
                receipt.tax(),
                FeeReceipt.TAX_PERCENT,
                receipt.on().toString(),
                text("fee.method." + receipt.method(), request.language()),
                outstanding);
    }

    public void refunded(DataSubjectRequest request, Checked refund) {
        moved(request, "fee.refund.told", refund);
    }

    /** No receipt of a fee, for nothing is done for it: it goes back. */
    public void tooLate(DataSubjectRequest request, Checked payment) {
        moved(request, "fee.received.late", payment);
    }

    private void moved(DataSubjectRequest request, String key, Checked money) {
        write(
                request,
                key,
                money.amount(),
                money.on().toString(),
                text("fee.method." + money.method(), request.language()));
    }

    private void write(DataSubjectRequest request, String key, Object... arguments) {
        String message = RuleTexts.of(key, List.of(arguments), request.language());
        mailOwed.fire(new MailOwed(
                request.reference(), "", request.language(), "message-from-staff", Map.of("message", message)));
    }

    private static String text(String key, Language language) {
        return RuleTexts.of(key, List.of(), language);
    }

    private static Map<String, String> inBoth(Titles titles) {
        return Map.of("ja", titles.ja(), "en", titles.en());
    }
}
