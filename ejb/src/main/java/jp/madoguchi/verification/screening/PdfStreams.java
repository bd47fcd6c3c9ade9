package jp.madoguchi.verification.screening;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * How large what lies packed in a PDF document is. Found out before anything of it is unpacked into the memory, by what the
 * document says of itself and, because that may be untrue, by unpacking it once without keeping more than may be.
 */
final class PdfStreams {

    static final int MEGAPIXELS = 40;
    static final int LARGEST = 20_000_000;
    private static final int LARGEST_IMAGE = MEGAPIXELS * 4_000_000;
    private static final long LARGEST_TOGETHER = 500_000_000;
    private static final int MOST_OBJECTS = 300_000;
    private static final int LONGEST_ROW = 1_000_000;
    private static final int MOST_FILTERS = 4;
    private static final Set<String> PICTURES =
            Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");

    private long together;

    /** @throws DocumentUnreadable when something in it is too large */
    static void demandBounded(COSDictionary trailer) throws IOException {
        PdfStreams streams = new PdfStreams();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> next = new ArrayDeque<>(List.of(trailer));
        while (!next.isEmpty()) {
            COSBase each = next.pop();
            COSBase value = each instanceof COSObject reference ? reference.getObject() : each;
            if (value == null || !(value instanceof COSDictionary || value instanceof COSArray) || !seen.add(value)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw DocumentUnreadable.tooComplicated();
            }
            if (value instanceof COSStream stream) {
                streams.demandBounded(stream);
            }
            Iterable<? extends COSBase> inside =
                    value instanceof COSArray array ? array : ((COSDictionary) value).getValues();
            for (COSBase one : inside) {
                if (one != null) {
                    next.push(one);
                }
            }
        }
    }

    /** An image between the operators of a page. */
    static void demandInlineBounded(COSDictionary image, byte[] data) throws IOException {
        new PdfStreams()
                .demandBounded(
                        image,
                        image.getDictionaryObject(COSName.F, COSName.FILTER),
                        new ByteArrayInputStream(data),
                        LARGEST_IMAGE);
    }

    static long pixels(COSDictionary image) {
        return Math.max(0L, image.getInt(COSName.W, COSName.WIDTH, 0))
                * Math.max(0L, image.getInt(COSName.H, COSName.HEIGHT, 0));
    }

    private void demandBounded(COSStream stream) throws IOException {
        boolean image = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        try (InputStream raw = stream.createRawInputStream()) {
            demandBounded(stream, stream.getFilters(), raw, image ? LARGEST_IMAGE : LARGEST);
        }
    }

    private void demandBounded(COSDictionary stream, COSBase filters, InputStream raw, int most) throws IOException {
        demandPixels(pixels(stream));
        demandRows(stream);
        List<String> names = names(filters);
        if (names.size() > MOST_FILTERS) {
            throw DocumentUnreadable.tooComplicated();
        }
        InputStream packed = raw;
        for (int i = 0; i < names.size(); i++) {
            if (PICTURES.contains(names.get(i))) {
                demandHeader(names.get(i), packed);
                return;
            }
            Bounded unpacked = new Bounded(most);
            try {
                FilterFactory.INSTANCE.getFilter(names.get(i)).decode(packed, unpacked, stream, i);
            } catch (IOException damaged) {
                // As far as it goes; where it is needed, whoever reads it finds the same.
                return;
            } finally {
                together += unpacked.size();
            }
            if (together > LARGEST_TOGETHER) {
                throw DocumentUnreadable.tooComplicated();
            }
            packed = i == names.size() - 1 ? InputStream.nullInputStream() : unpacked.read();
        }
    }

    // What unpacks them makes room for a row, or the whole, by these alone.
    private static void demandRows(COSDictionary stream) {
        COSBase given = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        for (COSBase each : given instanceof COSArray array ? array.toList() : Collections.singletonList(given)) {
            COSBase value = each instanceof COSObject reference ? reference.getObject() : each;
            if (value instanceof COSDictionary parameters) {
                long columns = Math.max(0L, parameters.getInt(COSName.COLUMNS, 1728));
                long rows = Math.max(0L, parameters.getInt(COSName.ROWS, 0));
                if (columns > LONGEST_ROW) {
                    throw DocumentUnreadable.tooLarge(MEGAPIXELS);
                }
                long height = Math.max(0L, stream.getInt(COSName.H, COSName.HEIGHT, 0));
                demandPixels(columns * Math.max(rows, height));
            }
        }
    }

    private static void demandPixels(long pixels) {
        if (pixels > MEGAPIXELS * 1_000_000L) {
            throw DocumentUnreadable.tooLarge(MEGAPIXELS);
        }
    }

    // A photograph is unpacked as large as it says itself, whatever the document says of it.
    private static void demandHeader(String filter, InputStream packed) throws IOException {
        if (!filter.startsWith("DCT")) {
            return;
        }
        byte[] photograph = packed.readAllBytes();
        int from = photograph.length > 0 && photograph[0] == '\n' ? 1 : 0;
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var stream =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(photograph, from, photograph.length - from))) {
            reader.setInput(stream, true, true);
            demandPixels((long) reader.getWidth(0) * reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }

    private static List<String> names(COSBase filters) {
        List<String> names = new ArrayList<>();
        for (COSBase each : filters instanceof COSArray array ? array.toList() : Collections.singletonList(filters)) {
            if ((each instanceof COSObject reference ? reference.getObject() : each) instanceof COSName name) {
                names.add(name.getName());
            }
        }
        return names;
    }

    /** Takes no more than it may. */
    private static final class Bounded extends ByteArrayOutputStream {

        private final int most;

        Bounded(int most) {
            this.most = most;
        }

        @Override
        public void write(int one) {
            demandRoom(1);
            super.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            demandRoom(length);
            super.write(bytes, from, length);
        }

        InputStream read() {
            return new ByteArrayInputStream(buf, 0, count);
        }

        private void demandRoom(int length) {
            if ((long) count + length > most) {
                throw DocumentUnreadable.tooComplicated();
            }
        }
    }
}
