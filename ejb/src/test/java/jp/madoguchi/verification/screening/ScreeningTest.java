package jp.madoguchi.verification.screening;

import static jp.madoguchi.verification.screening.Specimens.card;
import static jp.madoguchi.verification.screening.Specimens.cardWithQrCode;
import static jp.madoguchi.verification.screening.Specimens.pdfWithTextUnderABar;
import static jp.madoguchi.verification.screening.Specimens.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.verification.document.AcceptedContent;
import jp.madoguchi.verification.document.DisplayFileName;
import jp.madoguchi.verification.forbidden.BasicPensionNumber;
import jp.madoguchi.verification.forbidden.InsuredSymbol;
import jp.madoguchi.verification.forbidden.InsurerNumber;
import jp.madoguchi.verification.forbidden.MyNumber;
import jp.madoguchi.verification.forbidden.ResidentRecordCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScreeningTest {

    private static final Policy POLICY = Policy.readFrom(Path.of("../config/policy"));
    private static final String INVENTED_MY_NUMBER = "123456789018";

    private final Screening screening = new Screening(
            List.of(
                    new MyNumber(),
                    new InsurerNumber(),
                    new InsuredSymbol(),
                    new BasicPensionNumber(),
                    new ResidentRecordCode()),
            List.of());

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void the_front_of_a_card_passes(String format) {
        Screened front = look("MNC", "omote." + format, written(card(), format));

        assertThat(front.forbidden()).isEmpty();
        assertThat(front.clean()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void the_back_of_a_my_number_card_is_seen_by_its_qr_code_and_nothing_is_left_to_keep(String format) {
        Screened back = look("MNC", "ura." + format, written(cardWithQrCode(INVENTED_MY_NUMBER), format));

        assertThat(back.forbidden()).containsExactly("MY_NUMBER", "QR_CODE");
        assertThat(back.clean()).isEmpty();
    }

    @Test
    void any_qr_code_on_a_proof_of_identity_must_be_covered() {
        byte[] certificate = written(cardWithQrCode("https://example.jp/hoken"), "png");

        assertThat(look("SK", "shikaku.png", certificate).forbidden()).containsExactly("QR_CODE");
    }

    @Test
    void a_registry_office_may_print_its_qr_code_on_a_proof_of_authority_but_not_a_my_number() {
        assertThat(look("TS", "touki.png", written(cardWithQrCode("https://example.jp/touki"), "png"))
                        .isClean())
                .isTrue();
        assertThat(look("TS", "touki.png", written(cardWithQrCode(INVENTED_MY_NUMBER), "png"))
                        .forbidden())
                .containsExactly("MY_NUMBER");
    }

    @Test
    void a_number_under_a_black_bar_of_a_pdf_is_found() {
        byte[] masked = pdfWithTextUnderABar("1234 5678 9018");

        assertThat(look("JM", "juminhyo.pdf", masked).forbidden()).containsExactly("MY_NUMBER");
    }

    @Test
    void what_lies_under_a_bar_and_who_wrote_it_does_not_survive_in_what_is_kept() throws IOException {
        Screened kept = look("JM", "juminhyo.pdf", pdfWithTextUnderABar("the secret domicile"));

        assertThat(kept.isClean()).isTrue();
        try (PDDocument copy = Loader.loadPDF(kept.clean())) {
            assertThat(new PDFTextStripper().getText(copy)).isBlank();
            assertThat(copy.getDocumentInformation().getAuthor()).isNull();
            assertThat(copy.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void what_a_camera_wrote_into_a_picture_does_not_survive() {
        byte[] plain = written(card(), "jpg");
        byte[] note = "GPS 35.0N 139.0E".getBytes(StandardCharsets.US_ASCII);
        byte[] withNote = new byte[plain.length + note.length + 4];
        System.arraycopy(plain, 0, withNote, 0, 2);
        withNote[2] = (byte) 0xFF;
        withNote[3] = (byte) 0xFE;
        withNote[5] = (byte) (note.length + 2);
        System.arraycopy(note, 0, withNote, 6, note.length);
        System.arraycopy(plain, 2, withNote, 6 + note.length, plain.length - 2);

        byte[] kept = look("DL", "menkyo.jpg", withNote).clean();

        assertThat(new String(withNote, StandardCharsets.ISO_8859_1)).contains("GPS");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
    }

    @Test
    void a_picture_held_sideways_is_turned_upright() throws IOException {
        BufferedImage tall = new BufferedImage(200, 400, BufferedImage.TYPE_INT_RGB);
        tall.createGraphics().fillRect(0, 0, 200, 40);

        BufferedImage kept =
                ImageIO.read(new ByteArrayInputStream(look("DL", "menkyo.jpg", withOrientation(written(tall, "jpg"), 6))
                        .clean()));

        assertThat(kept.getWidth()).isEqualTo(400);
        assertThat(kept.getHeight()).isEqualTo(200);
        assertThat(new Color(kept.getRGB(390, 100)).getGreen()).isGreaterThan(200);
        assertThat(new Color(kept.getRGB(10, 100)).getGreen()).isLessThan(60);
    }

    @Test
    void a_number_in_the_name_of_the_file_is_found() {
        assertThat(look("DL", INVENTED_MY_NUMBER + ".png", written(card(), "png"))
                        .forbidden())
                .containsExactly("MY_NUMBER");
    }

    @Test
    void a_larger_picture_is_made_smaller_but_stays_readable() throws IOException {
        BufferedImage large = new BufferedImage(6500, 1000, BufferedImage.TYPE_INT_RGB);

        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(
                look("DL", "a.png", written(large, "png")).clean()));

        assertThat(kept.getWidth()).isBetween(2000, 3000);
    }

    @Test
    void nothing_of_a_document_is_written_to_a_file_of_ours_while_it_is_looked_at() {
        ImageIO.setUseCache(true);

        look("JM", "juminhyo.pdf", pdfWithTextUnderABar("x"));

        assertThat(ImageIO.getUseCache()).isFalse();
    }

    @Test
    void a_file_that_breaks_off_is_refused_in_words() {
        byte[] picture = written(card(), "png");
        byte[] pdf = pdfWithTextUnderABar("x");

        for (byte[] half : List.of(
                Arrays.copyOf(picture, 60), Arrays.copyOf(picture, picture.length / 2), Arrays.copyOf(pdf, 40))) {
            String name = half[0] == '%' ? "a.pdf" : "a.png";
            assertThatThrownBy(() -> look("DL", name, half))
                    .isInstanceOfSatisfying(
                            InputRejected.class,
                            refused -> assertThat(refused.violations().get(0).messageKey())
                                    .isEqualTo("verification.document.unreadable"));
        }
    }

    private Screened look(String kind, String fileName, byte[] content) {
        DocumentKind documentKind = POLICY.document(kind).orElseThrow();
        DisplayFileName name = DisplayFileName.of(fileName);
        return screening.look(documentKind, name, AcceptedContent.of(name, content), content);
    }

    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            18,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] turned = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, turned, 0, 2);
        System.arraycopy(exif, 0, turned, 2, exif.length);
        System.arraycopy(jpeg, 2, turned, 2 + exif.length, jpeg.length - 2);
        return turned;
    }
}
