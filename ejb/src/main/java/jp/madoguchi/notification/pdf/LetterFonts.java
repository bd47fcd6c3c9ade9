package jp.madoguchi.notification.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts letters are set in, in the order in which a character is looked for: the house's own, rarer kanji of names,
 * other alphabets, and whatever an installation adds in {@code config/fonts}. Read once; reading them takes longer than
 * setting a letter.
 */
final class LetterFonts {

    private static final String FOLDER = "/jp/madoguchi/notification/fonts/";
    private static final List<String> SHIPPED =
            List.of("BIZUDPGothic-Regular.ttf", "MadoguchiRareKanji-Regular.ttf", "DejaVuSans.ttf");

    private final List<TrueTypeFont> fonts = new ArrayList<>();

    /** @param added a directory with further TrueType fonts; it need not exist */
    LetterFonts(Path added) {
        try {
            for (String name : SHIPPED) {
                try (InputStream font = LetterFonts.class.getResourceAsStream(FOLDER + name)) {
                    fonts.add(parsed(font.readAllBytes()));
                }
            }
            if (Files.isDirectory(added)) {
                try (Stream<Path> files = Files.list(added)) {
                    for (Path file : files.filter(path -> path.toString().endsWith(".ttf"))
                            .sorted()
                            .toList()) {
                        fonts.add(parsed(Files.readAllBytes(file)));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A font for letters cannot be read", unreadable);
        }
    }

    List<TrueTypeFont> inOrder() {
        return List.copyOf(fonts);
    }

    private static TrueTypeFont parsed(byte[] font) throws IOException {
        TrueTypeFont parsed = new TTFParser(true).parse(new RandomAccessReadBuffer(font));
        // A ligature would be copied out of the file as something nobody wrote.
        parsed.setEnableGsub(false);
        return parsed;
    }
}
