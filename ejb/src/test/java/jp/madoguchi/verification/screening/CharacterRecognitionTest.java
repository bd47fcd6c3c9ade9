package jp.madoguchi.verification.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.verification.document.AcceptedContent;
import jp.madoguchi.verification.document.DisplayFileName;
import jp.madoguchi.verification.forbidden.MyNumber;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CharacterRecognitionTest {

    private static final Path TESSERACT = Path.of("/usr/bin/tesseract");

    @Test
    void without_a_command_nothing_is_read() {
        assertThat(new CharacterRecognition(null).wordsIn(Specimens.card())).isEmpty();
        assertThat(new CharacterRecognition(" ").wordsIn(Specimens.card())).isEmpty();
    }

    @Test
    void a_command_that_is_not_there_refuses_no_document() {
        assertThat(new CharacterRecognition("/no/such/command").wordsIn(Specimens.card()))
                .isEmpty();
    }

    @Test
    void a_number_that_stands_only_in_the_photograph_is_found_where_tesseract_is_installed() {
        assumeThat(Files.isExecutable(TESSERACT)).isTrue();
        Screening screening =
                new Screening(List.of(new MyNumber()), List.of(new CharacterRecognition(TESSERACT.toString())));
        DisplayFileName name = DisplayFileName.of("ura.jpg");

        assertThat(forbiddenIn(screening, name, "1234 5678 9018")).containsExactly("MY_NUMBER");
        assertThat(forbiddenIn(screening, name, "1234 5678 9017")).isEmpty();
    }

    private static List<String> forbiddenIn(Screening screening, DisplayFileName name, String printed) {
        byte[] photograph = Specimens.written(cardSaying(printed), "jpg");
        return screening
                .look(
                        Policy.readFrom(Path.of("../config/policy"))
                                .document("MNC")
                                .orElseThrow(),
                        name,
                        AcceptedContent.of(name, photograph),
                        photograph)
                .forbidden();
    }

    private static BufferedImage cardSaying(String printed) {
        BufferedImage card = Specimens.card();
        Graphics2D pen = card.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.MONOSPACED, Font.BOLD, 80));
        pen.drawString(printed, 700, 420);
        pen.dispose();
        return card;
    }
}
