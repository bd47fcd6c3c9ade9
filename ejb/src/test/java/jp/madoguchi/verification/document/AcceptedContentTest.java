package jp.madoguchi.verification.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import jp.madoguchi.shared.InputRejected;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AcceptedContentTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({"photo.jpg, JPEG", "PHOTO.JPEG, JPEG", "scan.png, PNG", "書類.pdf, PDF"})
    void images_and_pdf_documents_are_taken_for_what_they_are(String name, AcceptedContent expected) {
        byte[] content = switch (expected) {
            case JPEG -> image("jpg");
            case PNG -> image("png");
            case PDF -> PDF;
        };

        assertThat(AcceptedContent.of(DisplayFileName.of(name), content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo.png", "photo.pdf", "photo", "photo.jpg.exe"})
    void a_jpeg_under_another_name_is_refused(String name) {
        assertRefused(name, image("jpg"), "verification.document.name.and.content.differ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
                "GIF89a;<script>alert(1)</script>",
                "MZ\u0090",
                "just text",
                "#!/bin/sh\nrm -rf /"
            })
    void anything_else_is_refused_whatever_its_name_says(String content) {
        assertRefused(
                "photo.jpg",
                content.getBytes(StandardCharsets.ISO_8859_1),
                "verification.document.content.not.accepted");
    }

    @Test
    void an_archive_is_refused() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("photo.jpg"));
            zip.write(image("jpg"));
        }

        assertRefused("photo.jpg", archive.toByteArray(), "verification.document.content.not.accepted");
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused("photo.jpg", new byte[0], "verification.document.empty");
        assertRefused("photo.jpg", null, "verification.document.empty");
    }

    @Test
    void ten_mebibytes_are_taken_and_one_byte_more_is_not() {
        byte[] exactly = Arrays.copyOf(PDF, 10 * 1024 * 1024);
        byte[] more = Arrays.copyOf(PDF, exactly.length + 1);

        assertThat(AcceptedContent.of(DisplayFileName.of("a.pdf"), exactly)).isEqualTo(AcceptedContent.PDF);
        assertRefused("a.pdf", more, "verification.document.too.large");
    }

    private static void assertRefused(String name, byte[] content, String key) {
        assertThatThrownBy(() -> AcceptedContent.of(DisplayFileName.of(name), content))
                .isInstanceOfSatisfying(
                        InputRejected.class,
                        refused -> assertThat(refused.violations())
                                .singleElement()
                                .satisfies(violation -> {
                                    assertThat(violation.field()).isEqualTo("file");
                                    assertThat(violation.messageKey()).isEqualTo(key);
                                }));
    }

    private static byte[] image(String format) {
        try {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, written);
            return written.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
