package jp.madoguchi.verification.screening;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Small documents that would cost whoever opens them much. */
final class HostilePdf {

    private HostilePdf() {}

    /** Forms of which each draws the next so many times. */
    static byte[] forms(int depth, int times) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFormXObject below = null;
            for (int i = 0; i < depth; i++) {
                PDFormXObject form = new PDFormXObject(document);
                form.setBBox(new PDRectangle(100, 100));
                form.setResources(new PDResources());
                String says = "0 0 1 1 re f\n";
                if (below != null) {
                    form.getResources().put(COSName.getPDFName("F"), below);
                    says = "/F Do\n".repeat(times);
                }
                write(form.getCOSObject(), says.getBytes(StandardCharsets.US_ASCII));
                below = form;
            }
            PDPage page = page(document, "/F Do\n".getBytes(StandardCharsets.US_ASCII));
            page.getResources().put(COSName.getPDFName("F"), below);
            return saved(document);
        }
    }

    /** An image of this size, one bit a pixel. */
    static byte[] image(int width, int height) throws IOException {
        byte[] row = new byte[(width + 7) / 8];
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream deflating = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < height; i++) {
                deflating.write(row);
            }
        }
        return withImage(width, height, packed.toByteArray(), COSName.FLATE_DECODE);
    }

    /** A photograph that is larger than the document says. */
    static byte[] photograph(int width, int height) throws IOException {
        byte[] jpeg = Specimens.written(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "jpg");
        return withImage(10, 10, jpeg, COSName.DCT_DECODE);
    }

    static byte[] inlineImage(int width, int height) throws IOException {
        try (PDDocument document = new PDDocument()) {
            String says = "BI /W %d /H %d /BPC 1 /CS /G ID 0000\nEI\n".formatted(width, height);
            page(document, says.getBytes(StandardCharsets.US_ASCII));
            return saved(document);
        }
    }

    /** A page of so many bytes, packed so many times. */
    static byte[] page(int bytes, int packedTimes) throws IOException {
        byte[] packed = " ".repeat(bytes).getBytes(StandardCharsets.US_ASCII);
        COSArray filters = new COSArray();
        for (int i = 0; i < packedTimes; i++) {
            ByteArrayOutputStream smaller = new ByteArrayOutputStream();
            try (OutputStream deflating = new DeflaterOutputStream(smaller)) {
                deflating.write(packed);
            }
            packed = smaller.toByteArray();
            filters.add(COSName.FLATE_DECODE);
        }
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document, new byte[0]);
            COSStream content = document.getDocument().createCOSStream();
            try (OutputStream raw = content.createRawOutputStream()) {
                raw.write(packed);
            }
            content.setItem(COSName.FILTER, filters);
            page.setContents(new PDStream(content));
            return saved(document);
        }
    }

    /** A document whose table is this large. */
    static byte[] table(int bytes, String parameters) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream deflating = new DeflaterOutputStream(packed)) {
            deflating.write(new byte[bytes]);
        }
        String objects = "%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n";
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        written.writeBytes(objects.getBytes(StandardCharsets.US_ASCII));
        written.writeBytes(("4 0 obj\n<</Type/XRef/Size 5/#57[1 2 1]/Root 1 0 R/Filter/FlateDecode" + parameters
                        + "/Length " + packed.size() + ">>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        written.writeBytes(packed.toByteArray());
        written.writeBytes(("\nendstream\nendobj\nstartxref\n" + objects.length() + "\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII));
        return written.toByteArray();
    }

    private static byte[] withImage(int width, int height, byte[] packed, COSName filter) throws IOException {
        try (PDDocument document = new PDDocument()) {
            COSStream image = document.getDocument().createCOSStream();
            try (OutputStream raw = image.createRawOutputStream()) {
                raw.write(packed);
            }
            image.setItem(COSName.FILTER, filter);
            image.setItem(COSName.TYPE, COSName.XOBJECT);
            image.setItem(COSName.SUBTYPE, COSName.IMAGE);
            image.setInt(COSName.WIDTH, width);
            image.setInt(COSName.HEIGHT, height);
            boolean photograph = filter == COSName.DCT_DECODE;
            image.setInt(COSName.BITS_PER_COMPONENT, photograph ? 8 : 1);
            image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            PDPage page = page(document, "200 0 0 200 0 0 cm /I Do\n".getBytes(StandardCharsets.US_ASCII));
            page.getResources()
                    .put(
                            COSName.getPDFName("I"),
                            org.apache.pdfbox.pdmodel.graphics.PDXObject.createXObject(image, page.getResources()));
            return saved(document);
        }
    }

    private static PDPage page(PDDocument document, byte[] content) throws IOException {
        PDPage page = new PDPage(new PDRectangle(200, 200));
        page.setResources(new PDResources());
        PDStream stream = new PDStream(document);
        write(stream.getCOSObject(), content);
        page.setContents(stream);
        document.addPage(page);
        return page;
    }

    private static void write(COSStream stream, byte[] content) throws IOException {
        try (OutputStream written = stream.createOutputStream(COSName.FLATE_DECODE)) {
            written.write(content);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        document.save(written);
        return written.toByteArray();
    }
}
