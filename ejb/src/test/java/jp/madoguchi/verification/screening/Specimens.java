package jp.madoguchi.verification.screening;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Invented documents, drawn here so that no real one is ever in the repository. */
final class Specimens {

    private Specimens() {}

    static BufferedImage card() {
        BufferedImage card = new BufferedImage(1712, 1080, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = card.createGraphics();
        pen.setColor(new Color(0xEEF3F6));
        pen.fillRect(0, 0, card.getWidth(), card.getHeight());
        pen.setColor(Color.GRAY);
        pen.fillRect(100, 100, 420, 560);
        pen.dispose();
        return card;
    }

    /** The card with a QR code in its corner, turned a little as a hand holds it. */
    static BufferedImage cardWithQrCode(String says) {
        BufferedImage card = card();
        Graphics2D pen = card.createGraphics();
        pen.setTransform(AffineTransform.getRotateInstance(0.12, 1400, 800));
        try {
            BitMatrix code = new QRCodeWriter().encode(says, BarcodeFormat.QR_CODE, 300, 300);
            for (int x = 0; x < code.getWidth(); x++) {
                for (int y = 0; y < code.getHeight(); y++) {
                    pen.setColor(code.get(x, y) ? Color.BLACK : Color.WHITE);
                    pen.fillRect(1250 + x, 650 + y, 1, 1);
                }
            }
        } catch (WriterException unexpected) {
            throw new IllegalStateException(unexpected);
        }
        pen.dispose();
        return card;
    }

    static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, written);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return written.toByteArray();
    }

    /** A page that says something under a black bar. */
    static byte[] pdfWithTextUnderABar(String text) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setAuthor("Hanako's own computer");
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                content.newLineAtOffset(100, 600);
                content.showText(text);
                content.endText();
                content.addRect(90, 590, 300, 30);
                content.fill();
            }
            document.save(written);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return written.toByteArray();
    }
}
