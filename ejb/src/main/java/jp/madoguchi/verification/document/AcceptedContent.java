package jp.madoguchi.verification.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import jp.madoguchi.shared.InputRejected;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What kinds of file are taken in (trust T-08). What a file is, is read from its content; its name must not claim
 * anything else.
 */
public enum AcceptedContent {
    JPEG("image/jpeg", Set.of("jpg", "jpeg")),
    PNG("image/png", Set.of("png")),
    PDF("application/pdf", Set.of("pdf"));

    public static final int MEBIBYTES = 10;

    private static final int LIMIT = MEBIBYTES * 1024 * 1024;
    private static final String FIELD = "file";
    private static final MimeTypes SIGNATURES = MimeTypes.getDefaultMimeTypes();

    private final String mediaType;
    private final Set<String> extensions;

    AcceptedContent(String mediaType, Set<String> extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    /** @throws InputRejected when the file is empty, too large, of another kind, or not what its name says */
    public static AcceptedContent of(DisplayFileName name, byte[] content) {
        if (content == null || content.length == 0) {
            throw new InputRejected(FIELD, "verification.document.empty");
        }
        demandSize(content);
        String detected = detect(content);
        AcceptedContent accepted = Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(detected))
                .findFirst()
                .orElseThrow(() -> new InputRejected(FIELD, "verification.document.content.not.accepted"));
        if (!accepted.extensions.contains(name.extension().toLowerCase(Locale.ROOT))) {
            throw new InputRejected(FIELD, "verification.document.name.and.content.differ");
        }
        return accepted;
    }

    /** @throws InputRejected when there is too much of it to be kept */
    public static void demandSize(byte[] content) {
        if (content.length > LIMIT) {
            throw new InputRejected(FIELD, "verification.document.too.large", MEBIBYTES);
        }
    }

    public String mediaType() {
        return mediaType;
    }

    private static String detect(byte[] content) {
        try {
            return SIGNATURES
                    .detect(new ByteArrayInputStream(content), new Metadata())
                    .toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed", impossible);
        }
    }
}
