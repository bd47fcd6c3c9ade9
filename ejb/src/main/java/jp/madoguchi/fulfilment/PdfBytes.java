package jp.madoguchi.fulfilment;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import jp.madoguchi.shared.InputRejected;

/** A PDF as bytes, before anything unpacks it: what it would grow to, and what stands outside of it. */
final class PdfBytes {

    private static final String FILE = "file";
    private static final long LARGEST_STREAM = 64L * 1024 * 1024;
    private static final long LARGEST_IN_ALL = 512L * 1024 * 1024;
    private static final int ZLIB = 0x78;

    private final byte[] content;
    private final String raw;

    PdfBytes(byte[] content) {
        this.content = content;
        this.raw = new String(content, StandardCharsets.ISO_8859_1);
    }

    int count(String word) {
        int found = 0;
        for (int at = raw.indexOf(word); at >= 0; at = raw.indexOf(word, at + word.length())) {
            found++;
        }
        return found;
    }

    void checkEnds() {
        int end = raw.lastIndexOf("%%EOF");
        if (end < 0) {
            throw new InputRejected(FILE, "fulfilment.file.unreadable");
        }
        if (!raw.startsWith("%PDF-") || !raw.substring(end + "%%EOF".length()).isBlank()) {
            throw new InputRejected(FILE, "fulfilment.file.leftover");
        }
    }

    // The library unpacks the lists of objects as soon as it opens the file, and into memory.
    void checkSizes() {
        long all = 0;
        for (int at = raw.indexOf("stream"); at >= 0; at = raw.indexOf("stream", at + 1)) {
            int start = at + "stream".length();
            while (start < content.length && (content[start] == '\r' || content[start] == '\n')) {
                start++;
            }
            if (start < content.length && content[start] == ZLIB) {
                all += unpacked(start, Math.min(LARGEST_STREAM, LARGEST_IN_ALL - all));
            }
        }
    }

    private long unpacked(int start, long most) {
        Inflater inflater = new Inflater();
        byte[] piece = new byte[64 * 1024];
        try {
            inflater.setInput(content, start, content.length - start);
            int read = inflater.inflate(piece);
            while (read > 0 && inflater.getBytesWritten() <= most) {
                read = inflater.inflate(piece);
            }
        } catch (DataFormatException notPacked) {
            // Whoever cannot unpack it does not grow either.
        }
        long size = inflater.getBytesWritten();
        inflater.end();
        if (size > most) {
            throw new InputRejected(FILE, "fulfilment.file.unreadable");
        }
        return size;
    }
}
