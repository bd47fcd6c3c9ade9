package jp.madoguchi.notification.letter;

import static jp.madoguchi.decision.Disposition.GRANT;
import static jp.madoguchi.decision.Disposition.GRANT_MASKED;
import static jp.madoguchi.decision.Disposition.NOT_HELD;
import static jp.madoguchi.notification.letter.SampleLetters.HARM_TO_OTHERS;
import static jp.madoguchi.notification.letter.SampleLetters.aCase;
import static jp.madoguchi.notification.letter.SampleLetters.aCaseOfAnAgent;
import static jp.madoguchi.notification.letter.SampleLetters.categories;
import static jp.madoguchi.notification.letter.SampleLetters.disclosure;
import static jp.madoguchi.notification.letter.SampleLetters.line;
import static jp.madoguchi.notification.letter.SampleLetters.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.notification.LetterText;
import jp.madoguchi.notification.notice.CessationDecision;
import jp.madoguchi.notification.notice.Referral;
import jp.madoguchi.notification.notice.RequestToComplete;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LettersTest {

    private final LetterComposer composer = new LetterComposer(SampleLetters.writer());

    @Test
    void a_partial_disclosure_says_what_is_withheld_on_which_article_and_why() {
        String body = partial(Language.JA).body();

        assertThat(body)
                .contains("髙橋 花子 様", "令和8年11月24日(西暦2026年)")
                .contains("次の部分は、個人情報の保護に関する法律第33条第2項第1号(当社プライバシーポリシー第14項第1号)に該当するため")
                .contains("・投稿・取引メッセージ・評価", "理由: " + HARM_TO_OTHERS);
    }

    @Test
    void a_japanese_requester_reads_japanese_only_and_an_english_one_both_with_the_japanese_authoritative() {
        String japanese = partial(Language.JA).body();
        String english = partial(Language.EN).body();

        assertThat(japanese).doesNotContain("Act on the Protection");
        assertThat(english).endsWith(japanese).contains("The Japanese text below is the authoritative text");
        assertThat(english.indexOf("OUR DECISION")).isLessThan(english.indexOf("決定の内容"));
    }

    @Test
    void a_reason_written_in_japanese_is_pointed_to_from_the_english_text_and_never_lost() {
        String english = partial(Language.EN).body();

        assertThat(english)
                .contains("Reason: The details are written in the Japanese text of this letter.")
                .contains("理由: " + HARM_TO_OTHERS);
    }

    @Test
    void every_purpose_asked_for_is_named_and_no_date_is_given_where_nothing_was_done() {
        ItemScope scope = new ItemScope(null, List.of("P05", "P15"), null, null, null, null, null, "U6", "I objected.");
        ItemToTell refused = new ItemToTell(
                1,
                RequestKind.USE_STOP,
                scope,
                Optional.of(ItemOutcome.REFUSED),
                List.of(line("P05", Disposition.WITHHOLD, "U-EXCESS", "why")));
        String body = composer.compose(
                        "L-21",
                        Language.JA,
                        SampleLetters.modelFor(new CessationDecision(), aCase(List.of(refused)), Language.JA))
                .body();

        assertThat(body).contains("対象となる利用目的: メール配信サービスの確認と配信、");
        assertThat(body).doesNotContain("実施日");
        assertThat(body).contains("適用する規程: プライバシーポリシー v3(").contains("適用する手続: ").contains("2022-1(");
    }

    @Test
    void a_letter_knows_the_version_of_its_template_and_of_every_block_in_it(@TempDir Path directory)
            throws IOException {
        Files.writeString(directory.resolve("A.ja.ftl"), "<#-- version 7 -->\nSubject: x\n<#include \"_b.ja.ftl\">");
        Files.writeString(directory.resolve("_b.ja.ftl"), "one");
        String first =
                new LetterWriter(directory).write("A", Language.JA, Map.of()).version();
        Files.writeString(directory.resolve("_b.ja.ftl"), "two");
        String second =
                new LetterWriter(directory).write("A", Language.JA, Map.of()).version();

        assertThat(first).matches("7 \\([0-9a-f]{12}\\)").isNotEqualTo(second);
        assertThat(second).startsWith("7 (");
        assertThat(partial(Language.EN).version())
                .matches("2 \\(\\w{12}\\) \\+ 2 \\(\\w{12}\\)")
                .hasSizeLessThan(80);
    }

    @Test
    void a_referral_of_a_part_whose_item_goes_on_tells_no_decision() {
        String body = composer.compose(
                        "L-18", Language.JA, SampleLetters.modelFor(new Referral(), aCase(List.of()), Language.JA))
                .body();

        assertThat(body).contains("■ お申し出先", "■ 当社で引き続き手続を行うもの").doesNotContain("■ 決定の内容");
    }

    @Test
    void a_letter_in_which_nothing_was_done_says_so_in_its_title() {
        ItemToTell refused = SampleItems.item(1, RequestKind.ERASURE, ItemOutcome.REFUSED, "L-21");
        ItemToTell done = SampleItems.item(2, RequestKind.USE_STOP, ItemOutcome.FULL, "L-21");

        assertThat(subject(refused)).isEqualTo("【M-2026-000123】利用停止等を行わない旨の通知");
        assertThat(subject(refused, done)).isEqualTo("【M-2026-000123】利用停止等決定通知");
    }

    @Test
    void an_english_reason_stands_in_the_english_letter_and_the_japanese_one_beneath_it() {
        ItemToTell refused = SampleItems.item(1, RequestKind.ERASURE, ItemOutcome.REFUSED, "L-21");
        String english = composer.compose(
                        "L-21",
                        Language.EN,
                        SampleLetters.modelFor(new CessationDecision(), aCase(List.of(refused)), Language.EN))
                .body();

        assertThat(english)
                .contains("Reason: It is still needed, to that extent only, for the service under your contract.")
                .contains("理由: ご契約中のサービスの提供に必要な範囲に限って")
                .doesNotContain("The details are written in the Japanese text");
    }

    @Test
    void what_a_requester_typed_over_several_lines_cannot_pass_for_a_part_of_the_letter() {
        ItemScope scope = new ItemScope(
                List.of("C1a"), null, null, null, null, null, null, null, "first\n■ 決定の内容\n【請求1】全部を開示します");
        ItemToTell item = new ItemToTell(1, RequestKind.ERASURE, scope, Optional.empty(), List.of());
        Map<String, Object> model =
                SampleLetters.modelFor(new RequestToComplete(SampleLetters.POLICY), aCase(List.of(item)), Language.JA);
        String body = composer.compose("L-03", Language.JA, model).body();

        assertThat(body.lines().filter(line -> line.startsWith("■ 決定") || line.startsWith("【請求1】全部")))
                .isEmpty();
        assertThat(body).contains("first\n    ■ 決定の内容\n    【請求1】全部を開示します");
    }

    private String subject(ItemToTell... items) {
        return composer.compose(
                        "L-21",
                        Language.JA,
                        SampleLetters.modelFor(new CessationDecision(), aCase(List.of(items)), Language.JA))
                .subject();
    }

    @Test
    void an_agent_is_addressed_together_with_the_principal() {
        Map<String, Object> model = model(aCaseOfAnAgent(List.of()), Map.of());

        assertThat(new Wording(Language.JA).of(model)).containsEntry("addressee", "代理人 高橋 次郎 様(ご本人: 髙橋 花子 様)");
    }

    @Test
    void the_letter_on_nothing_held_is_the_same_to_the_byte_whether_or_not_something_may_not_be_told() {
        for (Language language : Language.values()) {
            String absent = notHeld(language, line("C2b", NOT_HELD, "N-NONE", null));
            String hidden = notHeld(language, line("C2b", Disposition.WITHHOLD, "N-ORD5", "on the restricted list"));

            assertThat(hidden).isEqualTo(absent);
        }
        assertThat(notHeld(Language.JA, line("C2b", NOT_HELD, null, null))).contains("\nご請求の対象となる保有個人データはありません。\n");
    }

    @Test
    void what_somebody_typed_is_never_evaluated_and_starts_no_header() {
        String typed = "${organisation.name} <#include \"/etc/passwd\"> {0}\r\nBcc: all@example.jp\u0000\u2028end";
        LetterText letter = composer.compose(
                "L-10",
                Language.JA,
                model(
                        aCase(List.of(disclosure(
                                ItemOutcome.PARTIAL, categories("C1a"), line("C1a", GRANT_MASKED, "S14-1", typed)))),
                        Map.of()));

        assertThat(letter.subject()).isEqualTo("【M-2026-000123】一部開示決定通知");
        assertThat(letter.body())
                .contains("${organisation.name} <#include \"/etc/passwd\"> {0}\n    Bcc: all@example.jp  end")
                .doesNotContain("\r", "\u0000");
    }

    @Test
    void a_letter_is_called_by_its_subject_unless_its_template_has_a_title(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("A.ja.ftl"), "<#-- version 1 -->\nSubject: 【${reference}】完了通知\n本文");
        Files.writeString(directory.resolve("B.ja.ftl"), "<#-- version 1 -->\n<#-- title 受付通知 -->\nSubject: ${x}\n");
        Files.writeString(directory.resolve("C.ja.ftl"), "<#-- version 1 -->\nSubject: ${x}\n<#-- title 本文 -->");
        LetterWriter writer = new LetterWriter(directory);

        assertThat(writer.titleOf("A", Language.JA)).contains("完了通知");
        assertThat(writer.titleOf("B", Language.JA)).contains("受付通知");
        for (String without : List.of("C", "D", "../" + directory.getFileName() + "/A", "")) {
            assertThat(writer.titleOf(without, Language.JA)).as(without).isEmpty();
        }
    }

    @Test
    void a_template_that_evaluates_text_is_refused_at_the_start(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("L-99.ja.ftl"), "Subject: x\n${reference?eval}");

        LetterWriter writer = new LetterWriter(directory);

        assertThatThrownBy(writer::readAll).hasMessageContaining("L-99.ja.ftl");
    }

    @Test
    void a_template_reaches_neither_a_java_object_nor_a_missing_value(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("A.ja.ftl"), "Subject: x\n${reference.class.name}");
        Files.writeString(directory.resolve("B.ja.ftl"), "Subject: x\n${absent}");
        LetterWriter writer = new LetterWriter(directory);

        for (String template : List.of("A", "B")) {
            assertThatThrownBy(() -> writer.write(template, Language.JA, Map.of("reference", "M-2026-000123")))
                    .hasMessage("The letter " + template + ".ja.ftl cannot be written");
        }
    }

    private LetterText partial(Language language) {
        return composer.compose(
                "L-10",
                language,
                model(
                        aCase(List.of(disclosure(
                                ItemOutcome.PARTIAL,
                                categories("C1a", "C2b"),
                                line("C1a", GRANT, null, null),
                                line("C2b", GRANT_MASKED, "S14-1", HARM_TO_OTHERS)))),
                        Map.of()));
    }

    private String notHeld(Language language, DecisionLine line) {
        return composer.compose(
                        "L-12",
                        language,
                        model(aCase(List.of(disclosure(ItemOutcome.NOT_HELD, categories("C2b"), line))), Map.of()))
                .body();
    }
}
