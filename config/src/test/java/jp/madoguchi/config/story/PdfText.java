package jp.madoguchi.config.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be read in a PDF: its pages as text, and its properties. */
final class PdfText {

    private PdfText() {}

    /** Without gaps, since a line may break anywhere. */
    static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            String properties = metadata == null ? "" : new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            return (new PDFTextStripper().getText(document)
                            + document.getDocumentInformation().getCOSObject()
                            + properties)
                    .replaceAll("\\s", "");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
