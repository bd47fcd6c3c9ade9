package jp.madoguchi.notification.pdf;

import java.io.IOException;
import java.util.List;
import jp.madoguchi.notification.pdf.LetterBlock.Heading;
import jp.madoguchi.notification.pdf.LetterBlock.ItemBox;
import jp.madoguchi.notification.pdf.LetterBlock.Paragraph;
import jp.madoguchi.notification.pdf.LetterBlock.Signature;

/**
 * How much room has to be left on a page before a block begins there: a heading wants what it heads, a signature the
 * words above it, a box itself unless it is long.
 */
final class KeptTogether {

    /** With its heading, the end of a letter is parted only where it is longer than about half a page. */
    private static final float LONGEST_LAST_SECTION = 22 * LaidLine.LEADING;

    /** Without one, only a few lines go overleaf with the signature. */
    private static final float LONGEST_END = 14 * LaidLine.LEADING;

    /** A paragraph so short is not parted. */
    private static final float SHORT = 6 * LaidLine.LEADING;

    private static final float FEWEST_BENEATH_HEADING = 4 * LaidLine.LEADING;

    /** A longer box begins on the page it comes to, and is parted between what belongs together. */
    private static final float LONGEST_BOX = 10 * LaidLine.LEADING;

    private final SetText text;
    private final LineBreaker breaker;
    private final LineLayout layout;

    KeptTogether(SetText text, LineBreaker breaker, LineLayout layout) {
        this.text = text;
        this.breaker = breaker;
        this.layout = layout;
    }

    /** Nothing where the block may begin anywhere. */
    float from(List<LetterBlock> blocks, int at) throws IOException {
        LetterBlock block = blocks.get(at);
        if (block instanceof Heading) {
            return withHeading(blocks, at);
        }
        if (block instanceof Paragraph paragraph) {
            float toTheEnd = upToSignature(blocks, at);
            float whole = depth(paragraph);
            return toTheEnd <= LONGEST_END ? toTheEnd : whole <= SHORT ? whole : 0;
        }
        if (block instanceof ItemBox box) {
            return wholeOrBeginning(box);
        }
        return block instanceof Signature signature ? depth(signature) + note(blocks, at + 1) : 0;
    }

    private float withHeading(List<LetterBlock> blocks, int at) throws IOException {
        float toTheEnd = LetterSetting.HEADING + upToSignature(blocks, at + 1);
        if (toTheEnd <= LONGEST_LAST_SECTION) {
            return toTheEnd;
        }
        float beginning = LetterSetting.HEADING;
        int next = at + 1;
        if (next + 1 < blocks.size()
                && blocks.get(next) instanceof Paragraph paragraph
                && blocks.get(next + 1) instanceof ItemBox) {
            beginning += depth(paragraph);
            next++;
        }
        if (next < blocks.size() && blocks.get(next) instanceof ItemBox box) {
            return beginning + wholeOrBeginning(box);
        }
        return next < blocks.size() && blocks.get(next) instanceof Paragraph paragraph
                ? Math.max(beginning + wholeOrBeginning(paragraph), FEWEST_BENEATH_HEADING)
                : FEWEST_BENEATH_HEADING;
    }

    /** As much of it as goes overleaf together, which would leave its heading alone. */
    private float wholeOrBeginning(Paragraph paragraph) throws IOException {
        float whole = depth(paragraph);
        return whole <= SHORT
                ? whole
                : LetterSetting.BEFORE_PARAGRAPH
                        + LaidLine.keptWhole(layout.of(paragraph.lines(), LetterPage.WIDTH, false), 0);
    }

    /** How deep everything from here to the end of the signature is; more than a page when something else comes first. */
    private float upToSignature(List<LetterBlock> blocks, int from) throws IOException {
        float height = 0;
        for (int i = from; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                height += depth(paragraph);
            } else if (blocks.get(i) instanceof Signature signature) {
                return height + depth(signature) + note(blocks, i + 1);
            } else {
                break;
            }
        }
        return Float.MAX_VALUE;
    }

    /** An English letter ends with a line that points to the Japanese one. */
    private float note(List<LetterBlock> blocks, int at) throws IOException {
        return at < blocks.size() && blocks.get(at) instanceof Paragraph note ? depth(note) : 0;
    }

    private float depth(Paragraph paragraph) throws IOException {
        return LetterSetting.BEFORE_PARAGRAPH + LaidLine.height(layout.of(paragraph.lines(), LetterPage.WIDTH, false));
    }

    private float depth(Signature signature) throws IOException {
        return LetterSetting.BEFORE_SIGNATURE
                + LetterSetting.BENEATH_RULE
                + LaidLine.height(layout.of(signature.lines(), LetterPage.WIDTH, false));
    }

    private float wholeOrBeginning(ItemBox box) throws IOException {
        float inner = LetterPage.WIDTH - 2 * LetterSetting.BOX_PADDING;
        int heads = breaker.broken(text.showable(box.head()), inner, inner).size();
        List<LaidLine> lines = layout.of(box.lines(), inner, true);
        float head = LetterSetting.BEFORE_BOX + heads * LetterSetting.BOX_LINE + LetterSetting.BOX_HEAD;
        float whole = head + LaidLine.height(lines) + LetterSetting.BOX_FOOT;
        return whole <= LONGEST_BOX ? whole : head + beginning(lines);
    }

    /** The decision, and the first part of it with its reason. */
    private static float beginning(List<LaidLine> lines) {
        int first = 0;
        float depth = 0;
        while (first < lines.size() && (first == 0 || lines.get(first).isGap())) {
            depth += lines.get(first++).height();
        }
        return first < lines.size() ? depth + LaidLine.keptWhole(lines, first) : depth;
    }
}
