package jp.madoguchi.verification.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import jp.madoguchi.policy.DocumentClass;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.verification.ForbiddenContent;
import jp.madoguchi.verification.document.AcceptedContent;
import jp.madoguchi.verification.document.DisplayFileName;

/**
 * Looks for what must not be collected, before anything of a document is stored (My Number Act Art. 20; domain 4.2): in the
 * words that lie in it, in its QR codes, in its name, and in what can be read off the picture where that is set up.
 */
@ApplicationScoped
public class Screening {

    /** Such a code must be covered on a proof of identity, whatever it says. Registry offices print theirs for all to read. */
    public static final String QR_CODE = "QR_CODE";

    private Iterable<ForbiddenContent> forbidden;
    private Iterable<PictureReader> readers;

    /** For the container's proxy only. */
    protected Screening() {}

    @Inject
    public Screening(@Any Instance<ForbiddenContent> forbidden, @Any Instance<PictureReader> readers) {
        this((Iterable<ForbiddenContent>) forbidden, readers);
    }

    Screening(Iterable<ForbiddenContent> forbidden, Iterable<PictureReader> readers) {
        this.forbidden = forbidden;
        this.readers = readers;
    }

    /** @throws jp.madoguchi.shared.InputRejected when nobody can look at it */
    public Screened look(DocumentKind kind, DisplayFileName name, AcceptedContent type, byte[] content) {
        // Otherwise Java writes what it decodes into files of its own, where a proof of identity must never lie
        // unsealed.
        ImageIO.setUseCache(false);
        return switch (type) {
            case PDF -> {
                PdfPages pages = PdfPages.of(content);
                List<String> found = found(kind, Stream.of(name.value(), pages.text()), pages.pictures());
                yield new Screened(type, found.isEmpty() ? pages.flat() : new byte[0], found);
            }
            case JPEG, PNG -> {
                BufferedImage picture = Picture.read(content);
                List<String> found = found(kind, Stream.of(name.value()), List.of(picture));
                yield new Screened(type, found.isEmpty() ? written(picture, type) : new byte[0], found);
            }
        };
    }

    private List<String> found(DocumentKind kind, Stream<String> words, List<BufferedImage> pictures) {
        List<String> texts = new ArrayList<>(words.toList());
        List<String> codes = pictures.stream()
                .flatMap(picture -> QrCodes.in(picture).stream())
                .toList();
        texts.addAll(codes);
        for (PictureReader reader : readers) {
            pictures.stream().map(reader::wordsIn).forEach(texts::add);
        }
        List<String> found = new ArrayList<>();
        for (ForbiddenContent content : forbidden) {
            if (texts.stream().map(Screening::plain).anyMatch(content::isIn)) {
                found.add(content.code());
            }
        }
        if (!codes.isEmpty() && kind.documentClass() != DocumentClass.AUTHORITY) {
            found.add(QR_CODE);
        }
        return found.stream().sorted().toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\h]", " ");
    }

    private static byte[] written(BufferedImage picture, AcceptedContent type) {
        return type == AcceptedContent.JPEG ? Picture.jpeg(picture) : Picture.png(picture);
    }
}
