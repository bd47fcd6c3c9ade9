package jp.madoguchi.verification.screening;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * The tables of a PDF document and the packets its objects lie in. They are unpacked while the document is opened, so they
 * are measured in the file itself, before anything opens it.
 */
final class PdfSkeleton {

    /** A table names its widths, a packet its first object; nothing else that is packed does. */
    private static final Pattern SKELETON = Pattern.compile("/(?:W\\s*\\[|First\\b)");

    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern PACKED = Pattern.compile("Decode\\b|/(?:Fl|AHx|A85|LZW|RL)\\b");
    private static final Pattern SAID_ELSEWHERE =
            Pattern.compile("/(?:Filter|Columns|DecodeParms)\\s+\\d+\\s+\\d+\\s+R");
    private static final Pattern LONG_ROW = Pattern.compile("/Columns\\s+\\+?\\d{7,}");
    private static final int MOST_OF_A_DICTIONARY = 10_000;
    private static final int MOST_STREAMS = 20_000;
    private static final String STREAM = "stream";

    private PdfSkeleton() {}

    /** @throws DocumentUnreadable when opening it would fill the memory */
    static void demandBounded(byte[] content) {
        String file = new String(content, StandardCharsets.ISO_8859_1);
        int before = 0;
        int streams = 0;
        long unpacked = 0;
        for (int at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at + STREAM.length())) {
            if (at >= 3 && file.startsWith("end", at - 3)) {
                before = at;
                continue;
            }
            if (++streams > MOST_STREAMS) {
                throw DocumentUnreadable.tooComplicated();
            }
            String near = file.substring(Math.max(before, at - MOST_OF_A_DICTIONARY), at);
            String dictionary = unescaped(near.substring(Math.max(0, near.lastIndexOf("endobj"))));
            if (SKELETON.matcher(dictionary).find()) {
                demandPlain(dictionary);
                unpacked += unpacked(content, at + STREAM.length(), PdfStreams.LARGEST - unpacked);
            }
        }
    }

    private static void demandPlain(String dictionary) {
        if (PACKED.matcher(dictionary).results().count() > 1
                || SAID_ELSEWHERE.matcher(dictionary).find()
                || LONG_ROW.matcher(dictionary).find()) {
            throw DocumentUnreadable.tooComplicated();
        }
    }

    private static long unpacked(byte[] content, int after, long most) {
        int from = after;
        while (from < content.length && (content[from] == '\r' || content[from] == '\n')) {
            from++;
        }
        long unpacked = 0;
        byte[] some = new byte[8192];
        try (InputStream data =
                new InflaterInputStream(new ByteArrayInputStream(content, from, content.length - from))) {
            for (int read = data.read(some); read >= 0; read = data.read(some)) {
                unpacked += read;
                if (unpacked > most) {
                    throw DocumentUnreadable.tooComplicated();
                }
            }
        } catch (IOException notPacked) {
            // Then it is as large as it lies here, or ends where this ends.
            return unpacked;
        }
        return unpacked;
    }

    private static String unescaped(String dictionary) {
        return ESCAPED.matcher(dictionary)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
