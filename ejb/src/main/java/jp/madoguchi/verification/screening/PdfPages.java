package jp.madoguchi.verification.screening;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A PDF document as its pages look, and the words that lie in it, seen or not. A black bar drawn over a number leaves the
 * number in the file; of the copy made here only what can be seen is left.
 */
record PdfPages(String text, List<BufferedImage> pictures) {

    private static final int MOST_PAGES = 10;
    private static final float DOTS_PER_POINT = 150 / 72f;
    private static final float LONGEST_SIDE = 2200;
    private static final float QUALITY = 0.88f;

    /** @throws DocumentUnreadable when it is damaged, locked, has too many pages, or costs too much to read */
    static PdfPages of(byte[] content) {
        PdfSkeleton.demandBounded(content);
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() == 0) {
                throw DocumentUnreadable.damaged();
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw DocumentUnreadable.tooManyPages(MOST_PAGES);
            }
            PdfStreams.demandBounded(document.getDocument().getTrailer());
            PdfEffort effort = new PdfEffort();
            return new PdfPages(words(document, effort), pictures(document, effort));
        } catch (InvalidPasswordException locked) {
            throw DocumentUnreadable.locked();
        } catch (DocumentUnreadable said) {
            throw said;
        } catch (IOException | RuntimeException damaged) {
            // A file made to be unreadable may fail anywhere inside the reader; it is the file that is wrong, not we.
            throw DocumentUnreadable.damaged();
        }
    }

    private static String words(PDDocument document, PdfEffort effort) throws IOException {
        StringBuilder words = new StringBuilder(effort.stripper().getText(document));
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                words.append('\n').append(field.getValueAsString());
            }
        }
        return words.toString();
    }

    private static List<BufferedImage> pictures(PDDocument document, PdfEffort effort) throws IOException {
        PDFRenderer renderer = effort.renderer(document);
        List<BufferedImage> pictures = new ArrayList<>();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            PDRectangle box = document.getPage(page).getCropBox();
            float longest = Math.max(Math.max(box.getWidth(), box.getHeight()), 1);
            pictures.add(renderer.renderImage(page, Math.min(DOTS_PER_POINT, LONGEST_SIDE / longest), ImageType.RGB));
        }
        return pictures;
    }

    /** The pages as pictures, in a new PDF document. */
    byte[] flat() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PDDocument copy = new PDDocument()) {
            for (BufferedImage picture : pictures) {
                float width = picture.getWidth() / DOTS_PER_POINT;
                float height = picture.getHeight() / DOTS_PER_POINT;
                PDPage page = new PDPage(new PDRectangle(width, height));
                copy.addPage(page);
                PDImageXObject image = JPEGFactory.createFromImage(copy, picture, QUALITY);
                try (PDPageContentStream content = new PDPageContentStream(copy, page)) {
                    content.drawImage(image, 0, 0, width, height);
                }
            }
            copy.save(written);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return written.toByteArray();
    }
}
