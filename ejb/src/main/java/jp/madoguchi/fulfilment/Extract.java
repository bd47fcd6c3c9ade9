package jp.madoguchi.fulfilment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.shared.InputRejected;

/**
 * A file that hands data out: PDF, CSV, JSON or plain text, of which the content is what the name says. The name is for
 * display only.
 */
record Extract(String fileName, String mediaType, byte[] content) {

    static final int LARGEST = 20 * 1024 * 1024;

    private static final String FILE = "file";
    private static final int LONGEST_NAME = 150;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final JsonFactory JSON = new JsonFactory();
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "pdf", "application/pdf",
            "csv", "text/csv",
            "json", "application/json",
            "txt", "text/plain");

    /** @throws InputRejected when it is empty, too large, of another kind, or not what its name says */
    static Extract of(String givenName, byte[] content) {
        String name = displayable(givenName);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String mediaType = MEDIA_TYPES.get(extension);
        if (mediaType == null) {
            throw new InputRejected(FILE, "fulfilment.file.kind");
        }
        if (content == null || content.length == 0) {
            throw new InputRejected(FILE, "fulfilment.file.empty");
        }
        if (content.length > LARGEST) {
            throw new InputRejected(FILE, "fulfilment.file.large", LARGEST / 1024 / 1024);
        }
        if (!isWhatItSays(extension, content)) {
            throw new InputRejected(FILE, "fulfilment.file.content");
        }
        return new Extract(name, mediaType, content);
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java lacks SHA-256", impossible);
        }
    }

    private static boolean isWhatItSays(String extension, byte[] content) {
        return switch (extension) {
            case "pdf" ->
                content.length > PDF.length
                        && ByteBuffer.wrap(content, 0, PDF.length).equals(ByteBuffer.wrap(PDF));
            case "json" -> isText(content) && isJson(content);
            default -> isText(content);
        };
    }

    private static boolean isText(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        try {
            return decoder.decode(ByteBuffer.wrap(content)).chars().noneMatch(character -> character == 0);
        } catch (CharacterCodingException binary) {
            return false;
        }
    }

    private static boolean isJson(byte[] content) {
        try (JsonParser parser = JSON.createParser(content)) {
            boolean any = parser.nextToken() != null;
            while (parser.nextToken() != null) {
                // Reading to the end is what finds the mistake.
            }
            return any;
        } catch (IOException malformed) {
            return false;
        }
    }

    private static String displayable(String given) {
        String name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "").strip();
        if (name.isEmpty() || name.startsWith(".") || name.length() > LONGEST_NAME) {
            throw new InputRejected(FILE, "fulfilment.file.name", LONGEST_NAME);
        }
        return name;
    }
}
