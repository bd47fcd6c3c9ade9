package jp.madoguchi.notification.letter;

import static jp.madoguchi.decision.Disposition.GRANT;
import static jp.madoguchi.decision.Disposition.NOT_HELD;
import static jp.madoguchi.decision.Disposition.WITHHOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.decision.RejectionReason;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.fulfilment.Instruction;
import jp.madoguchi.fulfilment.StandingReason;
import jp.madoguchi.fulfilment.StandingTask;
import jp.madoguchi.notification.LetterText;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeCatalogue;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.pdf.LetterPdf;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.ScopesForTests;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.request.type.TypesForTests;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the letters of some scenarios of domain 11 say; on paper they lie in {@code target/letters}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScenarioLettersTest {

    private static final Person REQUESTER =
            new Person("勅使河原 麗華", "テシガワラ レイカ", "reika@example.jp", null, "京都府架空市上見本町大字見本字見本1234番地5");
    private static final LetterPdf PDF = new LetterPdf(Path.of("target/no-fonts-added"));

    @Test
    void scenario_20_the_letter_states_the_new_value_as_it_stands_in_the_systems_and_who_was_told() throws IOException {
        ItemScope scope = ScopesForTests.changing(
                "CORRECT", new ItemScope(List.of("C1a"), null, null, null, null, "1985/3/12", "1985/12/3", null, null));
        ItemToTell corrected = new ItemToTell(
                        1,
                        RequestKind.CORRECTION,
                        scope,
                        Optional.of(ItemOutcome.FULL),
                        List.of(line("C1a", GRANT, null, null, null)))
                .with(new Done(
                        List.of(
                                corrected("MEMBERS", "C1a", "1985年3月12日", "1985年12月3日"),
                                corrected("ORDERS", "C1a", "1985年3月12日", "1985年12月3日")),
                        List.of(),
                        List.of(
                                SampleDone.toldOf(1, "R03", Instruction.CORRECT),
                                SampleDone.toldOf(1, "S06", Instruction.CORRECT))));

        assertThat(body("scenario-20", "L-14", Language.JA, arrived("2026-11-10"), corrected))
                .contains("決定: 訂正等を行いました", "訂正前の内容: 1985年3月12日", "訂正後の内容: 1985年12月3日")
                .contains("実施日: 令和8年11月20日(西暦2026年)", "対象のシステム: 会員台帳、注文・決済")
                .contains("お知らせした提供先・委託先", "・配送・決済・お問い合わせ対応などの事業者", "・業務委託先")
                .doesNotContain("訂正後の内容: 1985/12/3", SampleLetters.INTERNAL);
        assertThat(body("scenario-20", "L-14", Language.EN, arrived("2026-11-10"), corrected))
                .contains("After: 1985年12月3日", "Date: 20 November 2026", "Recipients and processors told");
    }

    @Test
    void scenario_21_the_letter_tells_the_rating_that_stays_and_the_count_that_was_corrected() throws IOException {
        ItemScope scope = ScopesForTests.changing(
                "CORRECT",
                new ItemScope(List.of("C2b"), null, null, null, null, "迷惑ユーザー、取引回数3回", "評価の削除、取引回数13回", null, null));
        ItemToTell partly = new ItemToTell(
                        1,
                        RequestKind.CORRECTION,
                        scope,
                        Optional.of(ItemOutcome.PARTIAL),
                        List.of(
                                line("C2b", GRANT, null, null, null),
                                line(
                                        "C2b",
                                        WITHHOLD,
                                        "C-EVAL",
                                        "ご指摘の評価の表示は、ご利用の状況についての当社の判断であり、事実の記録ではないため",
                                        "The rating is our judgement of how the service was used and records no fact.")))
                .with(new Done(List.of(corrected("CONTENT", "C2b", "取引回数 3回", "取引回数 13回")), List.of(), List.of()));

        assertThat(body("scenario-21", "L-14", Language.JA, arrived("2026-11-10"), partly))
                .contains("訂正等決定通知", "決定: 一部について訂正等を行いました")
                .contains("訂正前の内容: 取引回数 3回", "訂正後の内容: 取引回数 13回", "対象のシステム: 投稿・取引メッセージ")
                .contains("事実ではなく評価・判断に関する情報である場合", "訂正等を行いません。", "理由: ご指摘の評価の表示は")
                .contains("お客様のご意見をこの記録に添えることができます");
        assertThat(body("scenario-21", "L-14", Language.EN, arrived("2026-11-10"), partly))
                .contains("Decision: corrected in part", "Reason: The rating is our judgement", "your own statement");
    }

    @Test
    void scenario_24_the_letter_tells_which_use_was_stopped_and_on_which_day() throws IOException {
        ItemScope scope = new ItemScope(
                null, List.of("P05", "P15"), null, null, null, null, null, "U6", "1月10日に配信を停止しましたが、20日に届きました。");
        List<DecisionLine> lines = List.of(line("P05", GRANT, null, null, null), line("P15", GRANT, null, null, null));
        LocalDate on = LocalDate.of(2027, 2, 3);
        ItemToTell stopped = new ItemToTell(1, RequestKind.USE_STOP, scope, Optional.of(ItemOutcome.FULL), lines)
                .with(new Done(List.of(stopped("P05", on), stopped("P15", on)), List.of(), List.of()));

        assertThat(body("scenario-24", "L-21", Language.JA, arrived("2027-02-01"), stopped))
                .contains("当社への到達日: 令和9年2月1日(西暦2027年)", "ご主張の理由: ")
                .contains("決定: 利用を停止しました")
                .contains("・メール配信サービスの確認と配信、サービスのご案内などのマーケティング: 令和9年2月3日(西暦2027年)に利用を停止しました。")
                .doesNotContain("までに実施を完了");
        assertThat(body("scenario-24", "L-21", Language.EN, arrived("2027-02-01"), stopped))
                .contains("use stopped on 3 February 2027 (Reiwa 9).");
    }

    @Test
    void scenario_6_the_rejection_reads_the_same_whatever_was_found_and_says_so() throws IOException {
        String unknown = rejection(List.of(), Done.NOTHING);

        assertThat(unknown)
                .contains("決定: 却下します", "第14項第4号", "本人確認書類をいただけなかったため")
                .contains("・令和9年3月3日(西暦2027年)", "・令和9年3月17日(西暦2027年)")
                .contains("改めてご請求いただく方法", "有無についてお答えするものではありません")
                .doesNotContain("該当する保有個人データ", "対象となる保有個人データはありません", "開示します");
        assertThat(rejection(List.of(line("C1a", NOT_HELD, "N-NONE", null, null)), Done.NOTHING))
                .isEqualTo(unknown);
        assertThat(rejection(
                        List.of(line("C1a", GRANT, null, null, null)),
                        new Done(List.of(stopped("P05", LocalDate.of(2027, 3, 4))), List.of(), List.of())))
                .isEqualTo(unknown);
    }

    @Test
    void what_waits_until_its_disclosure_was_collected_is_not_said_to_be_gone() throws IOException {
        StandingTask later = new StandingTask(
                SampleLetters.REFERENCE,
                1,
                2,
                StandingReason.DISCLOSURE_DELIVERED,
                "MEMBERS",
                Set.of("C1a"),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        ItemToTell waits = new ItemToTell(
                        2,
                        RequestKind.ERASURE,
                        SampleLetters.categories("C1a"),
                        Optional.of(ItemOutcome.FULL),
                        List.of(line("C1a", GRANT, null, null, null)))
                .with(new Done(List.of(), List.of(later), List.of()));

        assertThat(body("disclose-then-erase", "L-21", Language.JA, arrived("2026-11-10"), waits))
                .contains("次の部分を消去します。", "開示する情報をお受け取りいただいた後")
                .doesNotContain("消去しました");
    }

    private static String rejection(List<DecisionLine> lines, Done done) throws IOException {
        ItemToTell rejected = new ItemToTell(
                1,
                RequestKind.DISCLOSURE,
                SampleLetters.categories("C1a"),
                Optional.of(ItemOutcome.REJECTED),
                lines,
                Optional.of(
                        new RejectionReason("S14-4", SampleLetters.INTERNAL, "期日までに本人確認書類をいただけなかったため", null, "kato")),
                done);
        return body("scenario-6", "L-15", Language.JA, arrived("2027-03-01"), rejected);
    }

    private static String body(String name, String letter, Language language, Instant arrived, ItemToTell item)
            throws IOException {
        return printed(name, letter, language, aCase(arrived, item));
    }

    static CaseToTell aCase(Instant arrived, ItemToTell item) {
        return new CaseToTell(
                new RequestReference("M-2027-000321"),
                new SubmittedForm(RequesterKind.PRINCIPAL, REQUESTER, null, AccountType.PERSONAL, List.of()),
                arrived,
                "v3",
                "2022-1",
                List.of(item),
                item.rejection().isPresent()
                        ? List.of(LocalDate.of(2027, 3, 3), LocalDate.of(2027, 3, 17))
                        : List.of());
    }

    static String printed(String name, String letter, Language language, CaseToTell about) throws IOException {
        ItemToTell item = about.items().get(0);
        Instant arrived = about.arrivedAt();
        LocalDate on = LocalDate.ofInstant(arrived, ZoneOffset.UTC).plusDays(14);
        Notice notice = NoticeCatalogue.everyNotice().stream()
                .filter(each -> each.template().equals(letter))
                .findFirst()
                .orElseThrow();
        Occasion occasion =
                new Occasion(on, List.of(item.kind()), List.of(item.outcome().orElseThrow()), false, Map.of());
        LetterText text = new LetterComposer(SampleLetters.writer())
                .compose(
                        letter,
                        language,
                        new LetterModel(SampleLetters.POLICY, SampleLetters.OFFICE, TypesForTests.all())
                                .of(about, on, notice.particulars(occasion)));
        Files.createDirectories(Path.of("target/letters"));
        Files.write(
                Path.of("target/letters", name + "." + language.code() + ".pdf"),
                PDF.of(new LetterPdf.Sheet("M-2027-000321", text, language, arrived)));
        return text.subject() + "\n" + text.body();
    }

    private static Instant arrived(String day) {
        return Instant.parse(day + "T05:23:41Z");
    }

    private static ExecutionTaskView corrected(String system, String code, String before, String after) {
        return SampleDone.task(
                1, RequestKind.CORRECTION, ExecutionAction.CORRECT, system, code, SampleDone.corrected(before, after));
    }

    private static ExecutionTaskView stopped(String purpose, LocalDate on) {
        return SampleDone.task(
                1, RequestKind.USE_STOP, ExecutionAction.STOP_USE, null, purpose, SampleDone.stopped(on));
    }

    private static DecisionLine line(String place, Disposition how, String code, String ja, String en) {
        return new DecisionLine(place, null, how, code, SampleLetters.INTERNAL, ja, en, null, null, null);
    }
}
