package jp.madoguchi.notification.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.notification.LetterText;
import jp.madoguchi.notification.NoticeCatalogue;
import jp.madoguchi.notification.letter.LetterComposer;
import jp.madoguchi.notification.letter.SampleLetters;
import jp.madoguchi.shared.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterPdfTest {

    private static final Instant AT = Instant.parse("2026-11-24T03:15:30.123Z");
    private static final Map<LetterText, byte[]> MADE = new HashMap<>();
    private static final LetterPdf PDF = new LetterPdf(Path.of("target/no-fonts-added"));

    @BeforeAll
    static void prepareTheJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void the_paper_says_every_word_of_the_mail_and_no_other(String name, Language language, LetterText letter)
            throws IOException {
        assertThat(wordsOfPaper(pdf(letter, language), letter)).isEqualTo(wordsOfMail(letter));
    }

    @ParameterizedTest
    @MethodSource("englishLetters")
    void every_letter_is_fit_for_the_archive(String name, Language language, LetterText letter) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.PDFA_2_U;
        try (PDFAParser file = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(pdf(letter, language)), flavour);
                PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = judge.validate(file);

            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void the_same_letter_gives_the_same_file_to_the_byte() {
        LetterPdf.Sheet sheet = new LetterPdf.Sheet("M-2026-000123", letter("髙橋"), Language.JA, AT);

        assertThat(PDF.of(sheet)).isEqualTo(PDF.of(sheet));
        assertThat(new LetterPdf(Path.of("target/no-fonts-added")).of(sheet)).isEqualTo(PDF.of(sheet));
    }

    @Test
    void rare_kanji_and_foreign_letters_of_names_are_printed_and_never_a_hole() throws IOException {
        String names = "𠮷野 槗本 髙﨑 渡邉 邊 德 濵 ①㈱ Nguyễn Łukasz Дмитрий 们";

        assertThat(textOf(pdf(letter(names), Language.JA))).contains(names);
    }

    @Test
    void a_variant_of_a_kanji_is_printed_in_its_basic_form() throws IOException {
        assertThat(textOf(pdf(letter("葛\uDB40\uDD00城"), Language.JA))).contains("葛城");
    }

    @Test
    void a_character_that_no_font_has_is_marked_as_a_printer_marks_it() throws IOException {
        assertThat(textOf(pdf(letter("名\uD83E\uDD8A前\u200B\u0007"), Language.JA)))
                .contains("名〓前\n");
    }

    @Test
    void a_letter_of_four_pages_counts_them_and_leaves_no_heading_alone_at_the_foot() throws IOException {
        String long_ = IntStream.range(0, 60)
                .mapToObj(i -> "■ 見出し" + i + "\n" + "請求の対象となる情報について調査いたしました。".repeat(4) + "\n\n")
                .collect(Collectors.joining());
        byte[] pdf = pdf(letter(long_), Language.JA);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThanOrEqualTo(4);
            for (int page = 1; page <= pages; page++) {
                String[] lines = textOf(document, page).strip().split("\n");
                assertThat(lines[lines.length - 1]).isEqualTo("M-2026-000123 " + page + " / " + pages);
                assertThat(lines[lines.length - 2]).doesNotStartWith("■");
            }
        }
    }

    @Test
    void no_line_begins_or_ends_where_japanese_setting_forbids_it() throws IOException {
        String text = "本件(個人情報の保護に関する法律第33条第2項第1号)については、「開示」をいたしません。".repeat(20);

        assertThat(textOf(pdf(letter(text), Language.JA)).lines())
                .noneMatch(line -> line.matches("[、。」)].*"))
                .noneMatch(line -> line.matches(".*[「(]"));
    }

    private static LetterText letter(String said) {
        return new LetterText("【M-2026-000123】見本", "受付番号: M-2026-000123\n令和8年\n\n" + "髙橋 花子 様\n\n" + said + "\n");
    }

    /** Without lines that are drawn; a title stands where the paper has it, beneath whoever writes. */
    private static String wordsOfMail(LetterText letter) {
        return words(String.join(
                "",
                letter.body()
                        .lines()
                        .filter(line -> !line.matches("[─-]{5,}|【M-2026-000123】.*"))
                        .toList()));
    }

    private static String wordsOfPaper(byte[] pdf, LetterText letter) throws IOException {
        StringBuilder said = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                List<String> lines = textOf(document, page).strip().lines().toList();
                said.append(words(String.join("", lines.subList(0, lines.size() - 1))));
            }
        }
        int from = 0;
        for (String title : titles(letter)) {
            int at = said.indexOf(words(title), from);
            assertThat(at).as(title).isPositive();
            said.delete(at, at + words(title).length());
            from = at;
        }
        return said.toString();
    }

    private static List<String> titles(LetterText letter) {
        return Stream.concat(
                        Stream.of(letter.subject()),
                        letter.body().lines().filter(line -> line.startsWith("【M-2026-000123】")))
                .map(LetterBlocks::title)
                .toList();
    }

    private static String words(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String textOf(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** With the Japanese ones beneath them. */
    static Stream<Arguments> englishLetters() {
        return letters().filter(letter -> letter.get()[1] == Language.EN);
    }

    static Stream<Arguments> letters() {
        LetterComposer composer = new LetterComposer(SampleLetters.writer());
        return NoticeCatalogue.everyNotice().stream()
                .flatMap(notice -> Stream.of(Language.values())
                        .map(language -> Arguments.of(
                                notice.template() + " " + language,
                                language,
                                composer.compose(
                                        notice.template(), language, SampleLetters.modelFor(notice, language)))));
    }

    private static byte[] pdf(LetterText letter, Language language) {
        return MADE.computeIfAbsent(letter, text -> PDF.of(new LetterPdf.Sheet("M-2026-000123", text, language, AT)));
    }
}
