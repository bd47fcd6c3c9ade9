package jp.madoguchi.fulfilment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

/**
 * Every word that somebody with the right tools can read in a PDF: on the pages, seen or not, in its properties, outlines
 * and parts. What can hold words in too many ways is refused instead. A picture of a word is not read.
 */
final class LegiblePdf {

    private static final String FILE = "file";
    private static final String UNREADABLE = "fulfilment.file.unreadable";
    private static final int MOST_OBJECTS = 200_000;
    private static final int MOST_TEXT = 20_000_000;
    private static final int MOST_UNPACKED = 64 * 1024 * 1024;
    private static final Set<String> PACKED = Set.of("FlateDecode", "Fl", "ASCII85Decode", "ASCIIHexDecode");
    private static final Set<String> FONTS = Set.of("FontFile", "FontFile2", "FontFile3");
    private static final Set<String> KEPT_BY_FORMAT = Set.of("ObjStm", "XRef");

    private final StringBuilder text = new StringBuilder();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSBase> readElsewhere = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> ahead = new ArrayDeque<>();
    private final List<COSStream> streams = new ArrayList<>();
    private int unpacked;

    private LegiblePdf() {}

    /** @throws InputRejected when it is locked or damaged, too much to read, or holds more than its pages */
    static String textOf(byte[] content) {
        PdfBytes bytes = new PdfBytes(content);
        bytes.checkEnds();
        bytes.checkSizes();
        try (PDDocument document = Loader.loadPDF(content)) {
            boolean linearized = document.getDocument().getLinearizedDictionary() != null;
            // A file made for quick viewing on the web ends twice without having been changed.
            int ends = linearized ? 2 : 1;
            if (document.isEncrypted()) {
                throw new InputRejected(FILE, UNREADABLE);
            }
            if (bytes.count("%%EOF") > ends || bytes.count("startxref") > ends) {
                throw new InputRejected(FILE, "fulfilment.file.earlier.version");
            }
            LegiblePdf legible = new LegiblePdf();
            legible.everyObject(document.getDocument(), linearized);
            legible.add(new PdfWords(false).getText(document));
            legible.add(new PdfWords(true).getText(document));
            return legible.text.toString();
        } catch (InputRejected said) {
            throw said;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // A file may be broken anywhere; it is the file that is wrong, and nobody could tell what is in it.
            throw new InputRejected(FILE, UNREADABLE);
        }
    }

    private void everyObject(COSDocument document, boolean linearized) throws IOException {
        read(document.getTrailer());
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSObject object = document.getObjectFromPool(key);
            if (!seen.contains(object) && !linearized && !isKeptByFormat(object.getObject())) {
                throw new InputRejected(FILE, "fulfilment.file.leftover");
            }
            read(object);
        }
        for (COSStream stream : streams) {
            unpack(stream);
        }
    }

    private static boolean isKeptByFormat(COSBase base) {
        return base == null
                || base instanceof COSStream stream
                        && KEPT_BY_FORMAT.contains(stream.getNameAsString(COSName.TYPE, ""));
    }

    private void read(COSBase from) {
        ahead.add(from);
        while (!ahead.isEmpty()) {
            COSBase base = ahead.remove();
            if (!seen.add(base)) {
                continue;
            }
            if (seen.size() > 5 * MOST_OBJECTS) {
                throw new InputRejected(FILE, UNREADABLE);
            }
            if (base instanceof COSObject reference) {
                ahead(reference.getObject());
            } else if (base instanceof COSString string) {
                add(string.getString());
            } else if (base instanceof COSName name) {
                add(name.getName());
            } else if (base instanceof COSArray array) {
                array.forEach(this::ahead);
            } else if (base instanceof COSDictionary dictionary) {
                PdfExtras.refuseIn(dictionary);
                entries(dictionary);
            }
        }
    }

    private void entries(COSDictionary dictionary) {
        boolean page = COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE));
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            String key = entry.getKey().getName();
            add(key);
            ahead(entry.getValue());
            if (FONTS.contains(key) || page && "Contents".equals(key)) {
                COSBase value = dictionary.getDictionaryObject(entry.getKey());
                readElsewhere.add(value);
                if (value instanceof COSArray parts) {
                    for (int at = 0; at < parts.size(); at++) {
                        readElsewhere.add(parts.getObject(at));
                    }
                }
            }
        }
        if (dictionary instanceof COSStream stream) {
            streams.add(stream);
        }
    }

    private void ahead(COSBase base) {
        if (base != null) {
            ahead.add(base);
        }
    }

    private void unpack(COSStream stream) throws IOException {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            return;
        }
        COSBase filters = stream.getFilters();
        COSBase filter = filters instanceof COSArray several && several.size() == 1 ? several.getObject(0) : filters;
        boolean plain = filters == null || filters instanceof COSArray none && none.size() == 0;
        if (!plain && !(filter instanceof COSName name && PACKED.contains(name.getName()))) {
            throw new InputRejected(FILE, UNREADABLE);
        }
        try (InputStream words = stream.createInputStream()) {
            byte[] bytes = words.readNBytes(MOST_UNPACKED - unpacked + 1);
            unpacked += bytes.length;
            if (unpacked > MOST_UNPACKED) {
                throw new InputRejected(FILE, UNREADABLE);
            }
            if (!readElsewhere.contains(stream)) {
                boolean wide = bytes.length > 1 && (bytes[0] & bytes[1]) == (byte) 0xFE;
                add(new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8));
            }
        }
    }

    private void add(String words) {
        if (text.length() + (long) words.length() > MOST_TEXT) {
            throw new InputRejected(FILE, UNREADABLE);
        }
        text.append(words).append('\n');
    }
}
