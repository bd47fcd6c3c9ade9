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
    static final float BEFORE_PARAGRAPH = 5;
    static final float BEFORE_BOX = 6;
    static final float BOX_PADDING = 8;
    static final float BOX_LINE = 20;
    static final float BOX_HEAD = 3;
    static final float BOX_FOOT = 4;
    static final float HEADING = 19;
    static final float BEFORE_SIGNATURE = 14;
    static final float BENEATH_RULE = 6;

    private final LetterPage page;
    private final SetText text;
    private final LineBreaker breaker;
    private final LineLayout layout;
    private final KeptTogether together;

    LetterSetting(LetterPage page, SetText text) {
        this.page = page;
        this.text = text;
        this.breaker = new LineBreaker(text, SIZE);
        this.layout = new LineLayout(text, breaker, SIZE);
        this.together = new KeptTogether(text, breaker, layout);
    }

    void set(List<LetterBlock> blocks) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            LetterBlock block = blocks.get(i);
            if (block instanceof Heading) {
                page.skip(11);
            }
            page.demand(together.from(blocks, i));
            set(block);
        }
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
            page.skip(BEFORE_PARAGRAPH);
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
        page.skip(BEFORE_BOX);
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
            float beneath = line.isGap() && i + 1 < laid.size() ? LaidLine.keptWhole(laid, i + 1) : 0;
            if (beneath > 0 && page.lacks(line.height() + beneath)) {
                // What follows the gap goes overleaf, and needs none there.
                turn(boxed);
            } else {
                demand(LaidLine.keptWhole(laid, i), boxed);
                one(line, x, boxed);
            }
        }
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
