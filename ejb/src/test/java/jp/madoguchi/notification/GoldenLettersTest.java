package jp.madoguchi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import jp.madoguchi.notification.letter.LetterComposer;
import jp.madoguchi.notification.letter.SampleLetters;
import jp.madoguchi.notification.pdf.LetterPdf;
import jp.madoguchi.shared.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every letter as it leaves the house. The files in {@code src/test/resources/letters} are read by people; a change of a
 * template shows there. {@code -Dletters.write=true} writes them anew; the PDFs lie in {@code target/letters}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenLettersTest {

    private static final Path GOLDEN = Path.of("src/test/resources/letters");
    private static final Path PRINTED = Path.of("target/letters");
    private static final LetterPdf PDF = new LetterPdf(Path.of("target/no-fonts-added"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void every_letter_reads_as_it_was_last_agreed(String name, Language language, LetterText letter)
            throws IOException {
        byte[] pdf =
                PDF.of(new LetterPdf.Sheet("M-2026-000123", letter, language, Instant.parse("2026-11-24T03:00:00Z")));
        Files.createDirectories(PRINTED);
        Files.write(PRINTED.resolve(name + ".pdf"), pdf);
        Path golden = GOLDEN.resolve(name + ".txt");
        String text = letter.subject() + "\n\n" + textOf(pdf);
        if (Boolean.getBoolean("letters.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }

        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void the_mail_has_no_hole_where_a_part_was_left_out(String name, Language language, LetterText letter) {
        assertThat(letter.body()).doesNotContain("\n\n\n");
        assertThat(letter.body().lines().filter(line -> !line.equals(line.stripTrailing())))
                .isEmpty();
    }

    static Stream<Arguments> letters() {
        LetterComposer composer = new LetterComposer(SampleLetters.writer());
        return NoticeCatalogue.everyNotice().stream()
                .flatMap(notice -> Stream.of(Language.values())
                        .map(language -> Arguments.of(
                                notice.template() + "." + language.code(),
                                language,
                                composer.compose(
                                        notice.template(), language, SampleLetters.modelFor(notice, language)))));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            return stripper.getText(document);
        }
    }
}
