package jp.madoguchi.config.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import jp.madoguchi.notification.PrintedLetter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A page that hands data out, as somebody makes it who has never heard of text layers. */
final class SpecimenExtract {

    private SpecimenExtract() {}

    /** A page with these words; a bar is drawn over the last of them. */
    static byte[] barredOver(String open, String covered) {
        try (PDDocument document = new PDDocument();
                InputStream font = PrintedLetter.class.getResourceAsStream("fonts/BIZUDPGothic-Regular.ttf")) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream drawn = new PDPageContentStream(document, page)) {
                drawn.beginText();
                drawn.setFont(PDType0Font.load(document, font), 12);
                drawn.newLineAtOffset(60, 700);
                drawn.showText(open);
                drawn.newLineAtOffset(0, -30);
                drawn.showText(covered.isEmpty() ? " " : covered);
                drawn.endText();
                drawn.addRect(55, 662, 300, 20);
                drawn.fill();
            }
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            document.save(written);
            return written.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
