package jp.madoguchi.notification.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** What makes a document PDF/A-2u (ISO 19005-2): what it says of itself, its colours, and nothing that changes. */
final class ForTheArchive {

    private static final String PRODUCER = "Madoguchi";
    private static final String SRGB = "sRGB IEC61966-2.1";

    private final PDDocument document;
    private final LetterPdf.Sheet sheet;

    ForTheArchive(PDDocument document, LetterPdf.Sheet sheet) {
        this.document = document;
        this.sheet = sheet;
    }

    void mark() throws IOException {
        String title = LetterBlocks.title(sheet.text().subject());
        Calendar day = inTheArchivesTime(sheet.at());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        information.setCreationDate(day);
        information.setModificationDate(day);
        document.getDocumentCatalog().setLanguage(sheet.language().code());
        PDViewerPreferences reader =
                new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        reader.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(reader);
        document.getDocumentCatalog().addOutputIntent(colours());
        document.getDocumentCatalog().setMetadata(metadata(title, day));
        // Without it the file's identity would be drawn from the time it is saved.
        document.setDocumentId(31L * sheet.reference().hashCode() + sheet.text().hashCode());
    }

    private PDOutputIntent colours() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    private PDMetadata metadata(String title, Calendar day) throws IOException {
        XMPMetadata about = XMPMetadata.createXMPMetadata();
        about.createAndAddDublinCoreSchema().setTitle(title);
        XMPBasicSchema basic = about.createAndAddXMPBasicSchema();
        basic.setCreateDate(day);
        basic.setModifyDate(day);
        basic.setCreatorTool(PRODUCER);
        AdobePDFSchema pdf = about.createAndAddAdobePDFSchema();
        pdf.setProducer(PRODUCER);
        PDFAIdentificationSchema part = about.createAndAddPDFAIdentificationSchema();
        part.setPart(2);
        try {
            part.setConformance("U");
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            new XmpSerializer().serialize(about, written, true);
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(written.toByteArray());
            return metadata;
        } catch (BadFieldValueException | TransformerException impossible) {
            throw new IOException("The letter's metadata cannot be written", impossible);
        }
    }

    /** Whole seconds in UTC, which both kinds of metadata can say alike. */
    private static Calendar inTheArchivesTime(Instant at) {
        return GregorianCalendar.from(at.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
    }
}
