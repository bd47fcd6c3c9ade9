package jp.madoguchi.notification.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.notification.LetterText;
import jp.madoguchi.shared.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What has to be read together stands on one page, wherever on the page it begins. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterSettingTest {

    private static final LetterPdf PDF = new LetterPdf(Path.of("target/no-fonts-added"));
    private static final String SIGNATURE = "──────────\n見本株式会社\n代表取締役 見本 一郎\n〒000-0000 東京都\n電話: 03\n";

    @Test
    void no_paragraph_ends_in_a_line_of_a_syllable() throws IOException {
        for (int length = 40; length < 100; length++) {
            List<String> lines = pages("あ".repeat(length) + "。\n")
                    .get(0)
                    .lines()
                    .filter(line -> line.startsWith("あ") || line.equals("。"))
                    .toList();

            assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeGreaterThan(3));
        }
    }

    @Test
    void a_document_stands_with_what_is_to_be_covered_on_it() throws IOException {
        for (int before = 20; before < 36; before++) {
            List<String> pages = pages(filling(before) + "  ・運転免許証\n    ご注意: 本籍を隠してください\n    有効期間: 期限内のもの\n");

            assertThat(pageOf(pages, "・運転免許証")).isEqualTo(pageOf(pages, "期限内のもの"));
        }
    }

    @Test
    void a_part_of_a_decision_stands_with_its_reason_and_the_head_of_its_box_with_both() throws IOException {
        for (int before = 20; before < 36; before++) {
            List<String> pages =
                    pages(filling(before) + "【請求1】開示\n  決定: 一部\n\n  次の部分は開示しません。\n    ・評価\n    理由: 害するおそれ\n");

            assertThat(pageOf(pages, "【請求1】開示")).isEqualTo(pageOf(pages, "理由: 害するおそれ"));
        }
    }

    @Test
    void a_heading_is_never_alone_at_the_foot_of_a_page() throws IOException {
        for (int before = 20; before < 36; before++) {
            List<String> pages =
                    pages(filling(before) + "\n■ 記録の項目\n" + "初めの行です。" + "長い段落の文章です。".repeat(14) + "\n\n" + filling(30));

            assertThat(pageOf(pages, "■ 記録の項目")).isEqualTo(pageOf(pages, "初めの行です。"));
        }
    }

    @Test
    void the_signature_is_never_alone_on_the_last_page() throws IOException {
        for (int before = 20; before < 36; before++) {
            List<String> pages = pages(filling(before) + "\n■ お問い合わせ先\n個人情報保護管理室\n\n" + SIGNATURE);

            assertThat(pages.get(pages.size() - 1)).contains("お問い合わせ先", "個人情報保護管理室", "見本株式会社");
        }
    }

    private static String filling(int lines) {
        return "本文の行です。\n".repeat(lines);
    }

    private static int pageOf(List<String> pages, String words) {
        for (int page = 0; page < pages.size(); page++) {
            if (pages.get(page).replaceAll(" +", "").contains(words.replaceAll(" +", ""))) {
                return page;
            }
        }
        throw new AssertionError(words + " is on no page");
    }

    private static List<String> pages(String said) throws IOException {
        LetterText letter = new LetterText("【M-2026-000123】見本", "受付番号: M-2026-000123\n令和8年\n\n髙橋 花子 様\n\n" + said);
        byte[] pdf = PDF.of(new LetterPdf.Sheet("M-2026-000123", letter, Language.JA, Instant.EPOCH));
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }
}
