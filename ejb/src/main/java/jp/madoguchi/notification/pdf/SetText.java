package jp.madoguchi.notification.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Text of one document: which font has each character, and how wide it is. */
final class SetText {

    /** The printer's mark for a character that is not at hand. */
    private static final int GETA = 0x3013;

    /** A run of characters in one font. */
    record Run(PDFont font, String text) {}

    private final PDDocument document;
    private final List<TrueTypeFont> fonts;
    private final List<CmapLookup> characters = new ArrayList<>();
    private final Map<TrueTypeFont, PDFont> embedded = new HashMap<>();
    private final Map<Integer, Float> widths = new HashMap<>();
    private final Set<Integer> missing = new TreeSet<>();

    SetText(PDDocument document, LetterFonts fonts) throws IOException {
        this.document = document;
        this.fonts = fonts.inOrder();
        for (TrueTypeFont font : this.fonts) {
            characters.add(font.getUnicodeCmapLookup());
        }
    }

    /** What can be shown of a text: what no font has is replaced by its mark, and what only steers is left out. */
    String showable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isInvisible(character)) {
                return;
            }
            if (fontFor(character) >= 0) {
                shown.appendCodePoint(character);
                return;
            }
            missing.add(character);
            // The character before a selector is printed in its basic form.
            if (!isVariationSelector(character)) {
                shown.appendCodePoint(GETA);
            }
        });
        return shown.toString();
    }

    /** Characters that could not be printed as they were written. */
    Set<Integer> missing() {
        return missing;
    }

    float width(String text, float size) throws IOException {
        float sum = 0;
        for (int character : text.codePoints().toArray()) {
            sum += width(character);
        }
        return sum * size / 1000;
    }

    List<Run> runs(String text) throws IOException {
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int current = 0;
        for (int character : text.codePoints().toArray()) {
            int font = fontFor(character);
            if (font != current && run.length() > 0) {
                runs.add(new Run(embedded(current), run.toString()));
                run.setLength(0);
            }
            current = font;
            run.appendCodePoint(character);
        }
        if (run.length() > 0) {
            runs.add(new Run(embedded(current), run.toString()));
        }
        return runs;
    }

    private float width(int character) throws IOException {
        Float known = widths.get(character);
        if (known == null) {
            known = embedded(fontFor(character)).getStringWidth(Character.toString(character));
            widths.put(character, known);
        }
        return known;
    }

    private int fontFor(int character) {
        for (int i = 0; i < characters.size(); i++) {
            if (characters.get(i).getGlyphId(character) > 0) {
                return i;
            }
        }
        return -1;
    }

    private PDFont embedded(int index) throws IOException {
        TrueTypeFont font = fonts.get(index);
        PDFont known = embedded.get(font);
        if (known == null) {
            known = PDType0Font.load(document, font, true);
            embedded.put(font, known);
        }
        return known;
    }

    private static boolean isVariationSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT || type == Character.CONTROL || type == Character.UNASSIGNED;
    }
}
