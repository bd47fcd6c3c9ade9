package jp.madoguchi.notification.pdf;

import java.io.IOException;
import java.util.List;
import jp.madoguchi.notification.pdf.LetterBlock.Addressee;
import jp.madoguchi.notification.pdf.LetterBlock.Head;
import jp.madoguchi.notification.pdf.LetterBlock.Heading;
import jp.madoguchi.notification.pdf.LetterBlock.ItemBox;
import jp.madoguchi.notification.pdf.LetterBlock.NextLetter;
import jp.madoguchi.notification.pdf.LetterBlock.Paragraph;
import jp.madoguchi.notification.pdf.LetterBlock.Sender;
import jp.madoguchi.notification.pdf.LetterBlock.Signature;
import jp.madoguchi.notification.pdf.LetterBlock.Title;

/** Sets the blocks of a letter on paper, each in its own way. */
final class LetterSetting {

    private static final float SIZE = 10.5f;
    private static final float LEADING = LaidLine.LEADING;
    private static final float BOX_PADDING = 8;
    private static final float BOX_LINE = 20;
    private static final float BOX_HEAD = 3;
    private static final float BOX_FOOT = 4;
    private static final float HEADING = 19;
    private static final float BEFORE_SIGNATURE = 14;
    private static final float BENEATH_RULE = 6;

    /** The end of a letter is parted only where it is longer than about half a page. */
    private static final float LONGEST_KEPT_WHOLE = 22 * LEADING;

    /** Without a heading, only a few lines go overleaf with a signature. */
    private static final float LONGEST_END_KEPT_WHOLE = 14 * LEADING;

    /** A paragraph so short is not parted. */
    private static final float SHORT = 6 * LEADING;

    /** A longer box begins on the page it comes to, and is parted between what belongs together. */
    private static final float LONGEST_BOX_KEPT_WHOLE = 10 * LEADING;

    private final LetterPage page;
    private final SetText text;
    private final LineBreaker breaker;
    private final LineLayout layout;

    LetterSetting(LetterPage page, SetText text) {
        this.page = page;
        this.text = text;
        this.breaker = new LineBreaker(text, SIZE);
        this.layout = new LineLayout(text, breaker, SIZE);
    }

    void set(List<LetterBlock> blocks) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            LetterBlock block = blocks.get(i);
            if (block instanceof Heading) {
                page.skip(11);
                page.demand(withHeading(blocks, i));
            } else if (block instanceof Paragraph paragraph) {
                float toTheEnd = upToSignature(blocks, i);
                float whole = withGap(paragraph);
                page.demand(toTheEnd <= LONGEST_END_KEPT_WHOLE ? toTheEnd : whole <= SHORT ? whole : 0);
            } else if (block instanceof Signature signature) {
                page.demand(BEFORE_SIGNATURE + depth(signature) + afterSignature(blocks, i + 1));
            }
            set(block);
        }
    }

    /** What has to stand on the page with a heading: its section when the letter ends with it, or else its beginning. */
    private float withHeading(List<LetterBlock> blocks, int at) throws IOException {
        float toTheEnd = HEADING + upToSignature(blocks, at + 1);
        if (toTheEnd <= LONGEST_KEPT_WHOLE) {
            return toTheEnd;
        }
        float beginning = HEADING;
        int next = at + 1;
        if (next + 1 < blocks.size()
                && blocks.get(next) instanceof Paragraph paragraph
                && blocks.get(next + 1) instanceof ItemBox) {
            beginning += withGap(paragraph);
            next++;
        }
        return next < blocks.size() && blocks.get(next) instanceof ItemBox box
                ? beginning + 6 + wholeOrBeginning(box)
                : 4 * LEADING;
    }

    /** How deep everything from here to the end of the signature is; more than a page when a heading comes first. */
    private float upToSignature(List<LetterBlock> blocks, int from) throws IOException {
        float height = 0;
        for (int i = from; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                height += withGap(paragraph);
            } else if (blocks.get(i) instanceof Signature signature) {
                return height + BEFORE_SIGNATURE + depth(signature) + afterSignature(blocks, i + 1);
            } else {
                break;
            }
        }
        return Float.MAX_VALUE;
    }

    /** An English letter ends with a line that points to the Japanese one. */
    private float afterSignature(List<LetterBlock> blocks, int at) throws IOException {
        return at < blocks.size() && blocks.get(at) instanceof Paragraph note ? withGap(note) : 0;
    }

    private float withGap(Paragraph paragraph) throws IOException {
        return 5 + LaidLine.height(layout.of(paragraph.lines(), LetterPage.WIDTH, false));
    }

    private float depth(Signature signature) throws IOException {
        return BENEATH_RULE + LaidLine.height(layout.of(signature.lines(), LetterPage.WIDTH, false));
    }

    private float wholeOrBeginning(ItemBox box) throws IOException {
        float inner = LetterPage.WIDTH - 2 * BOX_PADDING;
        int heads = breaker.broken(text.showable(box.head()), inner, inner).size();
        float whole = heads * BOX_LINE + BOX_HEAD + LaidLine.height(layout.of(box.lines(), inner, true)) + BOX_FOOT;
        return whole <= LONGEST_BOX_KEPT_WHOLE ? whole : 6 * LEADING;
    }

    private void set(LetterBlock block) throws IOException {
        if (block instanceof Head head) {
            for (String line : head.lines()) {
                String shown = text.showable(line);
                page.write(shown, LetterPage.LEFT + LetterPage.WIDTH - text.width(shown, SIZE), SIZE, LEADING, false);
            }
        } else if (block instanceof Addressee addressee) {
            page.skip(14);
            for (String line : addressee.lines()) {
                LineBreaker larger = new LineBreaker(text, 12);
                for (String part : larger.broken(text.showable(line), LetterPage.WIDTH, LetterPage.WIDTH)) {
                    page.write(part, LetterPage.LEFT, 12, 20, false);
                }
            }
        } else if (block instanceof Sender sender) {
            sender(sender);
        } else if (block instanceof Title title) {
            title(title);
        } else if (block instanceof Heading heading) {
            page.write(text.showable(heading.line()), LetterPage.LEFT, 11, HEADING, true);
        } else if (block instanceof Paragraph paragraph) {
            page.skip(5);
            lines(paragraph.lines(), LetterPage.LEFT, LetterPage.WIDTH, false);
        } else if (block instanceof ItemBox box) {
            box(box);
        } else if (block instanceof Signature signature) {
            page.skip(BEFORE_SIGNATURE);
            page.rule(LetterPage.LEFT, LetterPage.WIDTH);
            page.advance(BENEATH_RULE);
            lines(signature.lines(), LetterPage.LEFT, LetterPage.WIDTH, false);
        } else if (block instanceof NextLetter) {
            page.turn();
        }
    }

    private void sender(Sender sender) throws IOException {
        page.skip(10);
        float widest = 0;
        for (String line : sender.lines()) {
            widest = Math.max(widest, text.width(text.showable(line), SIZE));
        }
        float width = Math.min(widest, LetterPage.WIDTH * 0.6f);
        lines(sender.lines(), LetterPage.LEFT + LetterPage.WIDTH - width - 1, width + 1, false);
    }

    private void title(Title title) throws IOException {
        page.skip(24);
        LineBreaker larger = new LineBreaker(text, 15);
        for (String line : larger.broken(text.showable(title.line()), LetterPage.WIDTH, LetterPage.WIDTH)) {
            float x = LetterPage.LEFT + (LetterPage.WIDTH - text.width(line, 15)) / 2;
            page.write(line, x, 15, 24, true);
        }
        page.skip(10);
    }

    private void box(ItemBox box) throws IOException {
        page.skip(6);
        page.demand(wholeOrBeginning(box));
        float inner = LetterPage.WIDTH - 2 * BOX_PADDING;
        List<String> heads = breaker.broken(text.showable(box.head()), inner, inner);
        // The shade first: it would paint over half of the line.
        for (int i = 0; i < heads.size(); i++) {
            page.shade(LetterPage.LEFT, LetterPage.WIDTH, BOX_LINE);
            if (i == 0) {
                page.rule(LetterPage.LEFT, LetterPage.WIDTH);
            }
            page.sides(LetterPage.LEFT, LetterPage.WIDTH, BOX_LINE);
            page.write(heads.get(i), LetterPage.LEFT + BOX_PADDING, SIZE, BOX_LINE, true);
        }
        page.rule(LetterPage.LEFT, LetterPage.WIDTH);
        padding(BOX_HEAD);
        lines(box.lines(), LetterPage.LEFT + BOX_PADDING, inner, true);
        padding(BOX_FOOT);
        page.rule(LetterPage.LEFT, LetterPage.WIDTH);
        page.skip(4);
    }

    private void lines(List<String> lines, float x, float width, boolean boxed) throws IOException {
        List<LaidLine> laid = layout.of(lines, width, boxed);
        for (int i = 0; i < laid.size(); i++) {
            LaidLine line = laid.get(i);
            float beneath = line.isGap() && i + 1 < laid.size() ? keptWhole(laid, i + 1) : 0;
            if (beneath > 0 && page.lacks(line.height() + beneath)) {
                // What follows the gap goes overleaf, and needs none there.
                turn(boxed);
            } else {
                demand(keptWhole(laid, i), boxed);
                one(line, x, boxed);
            }
        }
    }

    private static float keptWhole(List<LaidLine> lines, int at) {
        float together = LaidLine.together(lines, at);
        return together <= LONGEST_KEPT_WHOLE ? together : LaidLine.LEADING;
    }

    private void one(LaidLine line, float x, boolean boxed) throws IOException {
        if (line.isGap()) {
            if (boxed) {
                page.sides(LetterPage.LEFT, LetterPage.WIDTH, line.height());
            }
            page.advance(line.height());
            return;
        }
        for (int i = 0; i < line.parts().size(); i++) {
            // Neither the first nor the last line of a paragraph stands alone on a page.
            boolean pair =
                    line.parts().size() > 1 && (i == 0 || i == line.parts().size() - 2);
            demand(pair ? 2 * LEADING : LEADING, boxed);
            if (boxed) {
                page.sides(LetterPage.LEFT, LetterPage.WIDTH, LEADING);
            }
            float at = x + line.indent();
            if (i == 0 && !line.start().isEmpty()) {
                page.write(line.start().strip(), at, SIZE, LEADING, false);
                page.advance(-LEADING);
            }
            page.write(line.parts().get(i), at + line.hang(), SIZE, LEADING, false);
        }
    }

    private void demand(float height, boolean boxed) throws IOException {
        if (page.lacks(height)) {
            turn(boxed);
        }
    }

    /** A box that goes on overleaf is closed here and opened there. */
    private void turn(boolean boxed) throws IOException {
        if (boxed) {
            padding(BOX_FOOT);
            page.rule(LetterPage.LEFT, LetterPage.WIDTH);
        }
        page.turn();
        if (boxed) {
            page.rule(LetterPage.LEFT, LetterPage.WIDTH);
            padding(BOX_HEAD);
        }
    }

    private void padding(float height) throws IOException {
        page.sides(LetterPage.LEFT, LetterPage.WIDTH, height);
        page.advance(height);
    }
}
