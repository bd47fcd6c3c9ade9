package jp.madoguchi.web.api.json;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.madoguchi.shared.InputRejected;

/** The file of a multipart body. */
public record UploadedFile(String name, byte[] content) {

    private static final int MOST_BYTES = 25 * 1024 * 1024;
    private static final int MOST_FIELD_BYTES = 1000;

    /** @throws InputRejected when there is none */
    public static UploadedFile in(List<EntityPart> parts) throws IOException {
        for (EntityPart part : parts) {
            if ("file".equals(part.getName())) {
                return new UploadedFile(part.getFileName().orElse("file"), bytesOf(part, MOST_BYTES));
            }
        }
        throw new InputRejected("file", "api.file.missing");
    }

    /** A text field beside the file. */
    public static String field(List<EntityPart> parts, String name) throws IOException {
        for (EntityPart part : parts) {
            if (name.equals(part.getName())) {
                return new String(bytesOf(part, MOST_FIELD_BYTES), StandardCharsets.UTF_8);
            }
        }
        return null;
    }

    // A part made of parts has no content of its own.
    private static byte[] bytesOf(EntityPart part, int most) throws IOException {
        try (InputStream content = part.getContent()) {
            return content == null ? new byte[0] : content.readNBytes(most);
        }
    }
}
