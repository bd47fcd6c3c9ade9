package jp.madoguchi.notification.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import jp.madoguchi.notification.LetterText;
import jp.madoguchi.shared.Language;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets a letter as PDF/A-2u from the very text that is mailed, so that the two cannot say different things. The same
 * text and moment give the same file, byte for byte, however often it is asked for; so the text is kept and no file.
 */
@ApplicationScoped
public class LetterPdf {

    private static final Logger LOG = Logger.getLogger(LetterPdf.class.getName());

    private final Path addedFonts;
    private LetterFonts fonts;

    public LetterPdf() {
        this(Path.of(System.getProperty(
                        "madoguchi.config.dir",
                        Path.of(System.getProperty("jboss.server.config.dir", "."), "madoguchi")
                                .toString()))
                .resolve("fonts"));
    }

    /** For tests: fonts an installation adds, from somewhere else. */
    public LetterPdf(Path addedFonts) {
        this.addedFonts = addedFonts;
    }

    /**
     * A letter to be set.
     *
     * @param reference printed at the foot of every page
     * @param at when the letter was written
     */
    public record Sheet(String reference, LetterText text, Language language, Instant at) {}

    /** One at a time: the fonts are shared, and reading from them moves a position. */
    public synchronized byte[] of(Sheet sheet) {
        if (fonts == null) {
            fonts = new LetterFonts(addedFonts);
        }
        try (PDDocument document = new PDDocument()) {
            SetText text = new SetText(document, fonts);
            LetterPage page = new LetterPage(document, text);
            new LetterSetting(page, text).set(LetterBlocks.of(sheet.text()));
            page.finish(sheet.reference());
            new ForTheArchive(document, sheet).mark();
            report(sheet.reference(), text.missing());
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException cannotBeSet) {
            throw new UncheckedIOException("The letter cannot be set on paper", cannotBeSet);
        }
    }

    private static void report(String reference, Set<Integer> missing) {
        if (!missing.isEmpty()) {
            LOG.warning("The letter of " + reference + " holds characters no font has as written: "
                    + missing.stream().map("U+%04X"::formatted).collect(Collectors.joining(", "))
                    + "; add a font with them in config/fonts");
        }
    }
}
