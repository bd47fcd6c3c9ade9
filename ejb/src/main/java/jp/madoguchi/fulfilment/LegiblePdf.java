package jp.madoguchi.fulfilment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import jp.madoguchi.shared.InputRejected;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Every word that somebody with the right tools can read in a PDF: on the pages, seen or not, in its properties, outlines,
 * forms and notes, in files attached to it. A picture of a word is not read.
 */
final class LegiblePdf {

    private static final String FILE = "file";
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final int DEEPEST = 200;
    private static final Set<String> WORDS = Set.of("Metadata", "EmbeddedFile");

    private final StringBuilder text = new StringBuilder();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private LegiblePdf() {}

    /** @throws InputRejected when it is locked or damaged, or still holds an earlier version of itself */
    static String textOf(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            // A file made for quick viewing on the web ends twice without having been changed.
            int ends = document.getDocument().getLinearizedDictionary() == null ? 1 : 2;
            if (document.isEncrypted()) {
                throw new InputRejected(FILE, "fulfilment.file.unreadable");
            }
            if (count(content) > ends) {
                throw new InputRejected(FILE, "fulfilment.file.earlier.version");
            }
            LegiblePdf legible = new LegiblePdf();
            legible.text.append(new PDFTextStripper().getText(document)).append('\n');
            legible.everyObject(document.getDocument());
            return legible.text.toString();
        } catch (InputRejected said) {
            throw said;
        } catch (IOException | RuntimeException damaged) {
            // A file may be broken anywhere; it is the file that is wrong, and nobody could tell what is in it.
            throw new InputRejected(FILE, "fulfilment.file.unreadable");
        }
    }

    // Not from the catalogue downwards: an object that nothing refers to any more is in the file all the same.
    private void everyObject(COSDocument document) throws IOException {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            read(document.getObjectFromPool(key), 0);
        }
        read(document.getTrailer(), 0);
    }

    private void read(COSBase base, int depth) throws IOException {
        if (base == null || depth > DEEPEST || !seen.add(base)) {
            return;
        }
        if (base instanceof COSObject reference) {
            read(reference.getObject(), depth + 1);
        } else if (base instanceof COSString string) {
            text.append(string.getString()).append('\n');
        } else if (base instanceof COSArray array) {
            for (COSBase each : array) {
                read(each, depth + 1);
            }
        } else if (base instanceof COSDictionary dictionary) {
            for (COSBase each : dictionary.getValues()) {
                read(each, depth + 1);
            }
            if (dictionary instanceof COSStream stream && holdsWords(stream)) {
                try (InputStream words = stream.createInputStream()) {
                    byte[] bytes = words.readAllBytes();
                    text.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
                }
            }
        }
    }

    /** Properties (XMP) and attached files; what stands on pages has been read as text. */
    private static boolean holdsWords(COSStream stream) {
        COSName type = stream.getCOSName(COSName.TYPE);
        return type != null && WORDS.contains(type.getName());
    }

    private static int count(byte[] content) {
        int found = 0;
        for (int at = 0; at + END.length <= content.length; at++) {
            if (Arrays.equals(content, at, at + END.length, END, 0, END.length)) {
                found++;
            }
        }
        return found;
    }
}
