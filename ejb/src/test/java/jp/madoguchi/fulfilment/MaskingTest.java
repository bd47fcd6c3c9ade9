package jp.madoguchi.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import jp.madoguchi.decision.Withheld;
import jp.madoguchi.shared.InputRejected;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MaskingTest {

    private static final Withheld SELLER = new Withheld(Set.of("Mihon Shoten", "架空 次郎", "090-0000-1234"));

    private final Masking masking = new Masking();

    /** Where a word may lie in a PDF without being seen. */
    enum Place {
        UNDER_A_BLACK_BAR(document -> onPage(document, "Mihon Shoten", true)),
        TITLE(document -> document.getDocumentInformation().setTitle("取引の記録 架空 次郎")),
        OWN_PROPERTY(document -> document.getDocumentInformation().setCustomMetadataValue("Seller", "Mihon  Shoten")),
        XMP(document -> xmp(document, "<x:seller xmlns:x='urn:x'>架空次郎</x:seller>")),
        OUTLINE(MaskingTest::outline),
        NAME_OF_A_PROPERTY(document -> document.getDocumentInformation().setCustomMetadataValue("MihonShoten", "1"));

        private final Consumer<PDDocument> put;

        Place(Consumer<PDDocument> put) {
            this.put = put;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_withheld_value_is_found_wherever_it_lies_in_a_pdf(Place place) throws IOException {
        assertRefused(pdf(place.put), "fulfilment.file.legible");
    }

    @Test
    void what_hides_words_beside_the_pages_is_refused_unread() throws IOException {
        assertRefused(pdf(MaskingTest::note), "fulfilment.file.annotated");
        assertRefused(pdf(MaskingTest::attached), "fulfilment.file.attached");
        assertRefused(pdf(MaskingTest::script), "fulfilment.file.active");
    }

    @Test
    void what_stands_behind_the_end_of_a_pdf_is_refused() throws IOException {
        byte[] clean = pdf(document -> {});
        byte[] longer = Arrays.copyOf(clean, clean.length + 1);
        longer[clean.length] = 'x';

        assertRefused(longer, "fulfilment.file.leftover");
    }

    @Test
    void a_pdf_that_unpacks_to_a_thousand_times_its_size_is_refused() throws IOException {
        byte[] bomb = pdf(document -> packed(document, 80));

        assertThat(bomb).hasSizeLessThan(1024 * 1024);
        assertRefused(bomb, "fulfilment.file.unreadable");
    }

    @Test
    void a_pdf_without_it_is_handed_out() throws IOException {
        byte[] clean = pdf(document -> onPage(document, "Order 1, seller left out", true));

        assertThatCode(() -> masking.check(Extract.of("記録.pdf", clean), SELLER)).doesNotThrowAnyException();
    }

    @Test
    void a_pdf_that_still_holds_its_earlier_version_is_refused() throws IOException {
        byte[] before = pdf(document -> onPage(document, "Mihon Shoten", false));
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(before)) {
            document.removePage(0);
            document.addPage(new PDPage());
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(changed);
        }

        assertRefused(changed.toByteArray(), "fulfilment.file.earlier.version");
    }

    @Test
    void a_pdf_nobody_can_look_into_is_refused() throws IOException {
        byte[] locked = pdf(document -> protect(document));

        assertRefused(locked, "fulfilment.file.unreadable");
        assertRefused("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "fulfilment.file.unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "品名,相手\n本,架空　次郎\n",
                "{\"seller\": \"MIHON-SHOTEN\"}",
                "架\u200b空次郎",
                "\\u67b6\\u7a7a\\u6b21\\u90ce",
                "&#x67b6;&#31354;&#27425;&#37070;",
                "%E6%9E%B6%E7%A9%BA%E6%AC%A1%E9%83%8E",
                "名,姓\n次郎,架空\n",
                "電話\n+81 90-0000-1234\n"
            })
    void a_withheld_value_is_found_in_text_however_it_is_spelt(String content) {
        assertThatThrownBy(() -> masking.check(
                        new Extract("a.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)), SELLER))
                .isInstanceOfSatisfying(InputRejected.class, refused -> assertKey(refused, "fulfilment.file.legible"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"seller\": \"\\u67b6\\u7a7a \\u6b21\\u90ce\"}",
                "{\"\\u67b6\\u7a7a\\u6b21\\u90ce\": 1}",
                "{\"姓\":\"架空\",\"名\":\"次郎\"}",
                "{\"名\":\"次郎\",\"年\":\"x\",\"姓\":\"架空\"}"
            })
    void a_withheld_value_is_found_behind_the_escapes_of_json(String content) {
        Extract json = Extract.of("a.json", content.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> masking.check(json, SELLER))
                .isInstanceOfSatisfying(InputRejected.class, refused -> assertKey(refused, "fulfilment.file.legible"));
    }

    @Test
    void the_name_of_the_file_may_not_say_it_either() {
        Extract named = Extract.of("架空次郎様.csv", "a,b".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> masking.check(named, SELLER)).isInstanceOf(InputRejected.class);
    }

    @Test
    void where_nothing_is_withheld_nothing_is_looked_for() {
        Extract odd = Extract.of("a.pdf", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8));

        assertThatCode(() -> masking.check(odd, new Withheld(Set.of()))).doesNotThrowAnyException();
    }

    private void assertRefused(byte[] pdf, String key) {
        Extract extract = new Extract("記録.pdf", "application/pdf", pdf);

        assertThatThrownBy(() -> masking.check(extract, SELLER))
                .isInstanceOfSatisfying(InputRejected.class, refused -> assertKey(refused, key));
    }

    private static void assertKey(InputRejected refused, String key) {
        assertThat(refused.violations().get(0).messageKey()).isEqualTo(key);
    }

    private static byte[] pdf(Consumer<PDDocument> put) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            put.accept(document);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            document.save(written);
            return written.toByteArray();
        }
    }

    private static void onPage(PDDocument document, String words, boolean bar) {
        try (PDPageContentStream page = new PDPageContentStream(document, document.getPage(0))) {
            page.beginText();
            page.setFont(new PDType1Font(FontName.HELVETICA), 12);
            page.newLineAtOffset(50, 700);
            page.showText(words);
            page.endText();
            if (bar) {
                page.addRect(40, 690, 200, 30);
                page.fill();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void xmp(PDDocument document, String xml) {
        try {
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(xml.getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void note(PDDocument document) {
        try {
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("相手は架空次郎");
            document.getPage(0).getAnnotations().add(note);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void script(PDDocument document) {
        COSDictionary action = new COSDictionary();
        action.setString("JS", "1");
        document.getDocumentCatalog().getCOSObject().setItem("OpenAction", action);
    }

    private static void packed(PDDocument document, int megabytes) {
        try {
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                for (int written = 0; written < megabytes; written++) {
                    out.write(new byte[1024 * 1024]);
                }
            }
            document.getPage(0).setContents(stream);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void outline(PDDocument document) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem entry = new PDOutlineItem();
        entry.setTitle("Mihon Shoten");
        outline.addLast(entry);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static void attached(PDDocument document) {
        try {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("source.csv");
            file.setEmbeddedFile(
                    new PDEmbeddedFile(document, new ByteArrayInputStream("品名,架空次郎".getBytes(StandardCharsets.UTF_8))));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("source.csv", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void protect(PDDocument document) {
        try {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
