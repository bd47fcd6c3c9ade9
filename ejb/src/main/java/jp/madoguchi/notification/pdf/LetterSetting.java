package jp.madoguchi.notification.pdf;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final float LEADING = 17;
    private static final float BOX_PADDING = 8;
    private static final float INDENT_OF_A_SPACE = 6;
    /** A bullet, or a short label before a colon: what follows it hangs beneath itself. */
    private static final Pattern HANGING = Pattern.compile("(・|- )(.*)");

    private static final Pattern LABELLED = Pattern.compile("([^ :：。、][^:：。、]{0,27}: )(\\S.*)");

    private final LetterPage page;
    private final SetText text;
    private final LineBreaker breaker;

    LetterSetting(LetterPage page, SetText text) {
        this.page = page;
        this.text = text;
        this.breaker = new LineBreaker(text, SIZE);
    }

    void set(List<LetterBlock> blocks) throws IOException {
        for (LetterBlock block : blocks) {
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
            page.skip(11);
            page.demand(4 * LEADING);
            page.write(text.showable(heading.line()), LetterPage.LEFT, 11, 19, true);
        } else if (block instanceof Paragraph paragraph) {
            page.skip(5);
            lines(paragraph.lines(), LetterPage.LEFT, LetterPage.WIDTH, false);
        } else if (block instanceof ItemBox box) {
            box(box);
        } else if (block instanceof Signature signature) {
            page.skip(14);
            page.demand((signature.lines().size() + 1) * LEADING);
            page.rule(LetterPage.LEFT, LetterPage.WIDTH);
            page.advance(6);
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
        page.demand(4 * LEADING);
        float inner = LetterPage.WIDTH - 2 * BOX_PADDING;
        page.rule(LetterPage.LEFT, LetterPage.WIDTH);
        for (String part : breaker.broken(text.showable(box.head()), inner, inner)) {
            page.shade(LetterPage.LEFT, LetterPage.WIDTH, 20);
            page.sides(LetterPage.LEFT, LetterPage.WIDTH, 20);
            page.write(part, LetterPage.LEFT + BOX_PADDING, SIZE, 20, true);
        }
        page.rule(LetterPage.LEFT, LetterPage.WIDTH);
        lines(box.lines(), LetterPage.LEFT + BOX_PADDING, inner, true);
        page.rule(LetterPage.LEFT, LetterPage.WIDTH);
        page.skip(4);
    }

    private void lines(List<String> lines, float x, float width, boolean boxed) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                gap(boxed);
                continue;
            }
            int spaces = indentOf(line);
            float indent = (boxed ? Math.max(spaces - 2, 0) : spaces) * INDENT_OF_A_SPACE;
            one(text.showable(line.strip()), x + indent, width - indent, labelWidth(lines, i), boxed);
        }
    }

    private static int indentOf(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void gap(boolean boxed) throws IOException {
        float gap = LEADING / 2;
        demand(gap, boxed);
        if (boxed) {
            page.sides(LetterPage.LEFT, LetterPage.WIDTH, gap);
        }
        page.advance(gap);
    }

    /** A box that goes on overleaf is closed here and opened there. */
    private void demand(float height, boolean boxed) throws IOException {
        if (page.lacks(height)) {
            if (boxed) {
                page.rule(LetterPage.LEFT, LetterPage.WIDTH);
            }
            page.turn();
            if (boxed) {
                page.rule(LetterPage.LEFT, LetterPage.WIDTH);
            }
        }
    }

    private void one(String line, float x, float width, float labels, boolean boxed) throws IOException {
        Matcher bullet = HANGING.matcher(line);
        Matcher labelled = LABELLED.matcher(line);
        String start = bullet.matches() ? bullet.group(1) : labels > 0 && labelled.matches() ? labelled.group(1) : "";
        float hang = start.isEmpty()
                ? 0
                : bullet.matches() ? text.width(start, SIZE) : Math.max(labels, text.width(start, SIZE));
        List<String> parts = breaker.broken(line.substring(start.length()), width - hang, width - hang);
        for (int i = 0; i < parts.size(); i++) {
            // Neither the first nor the last line of a paragraph stands alone on a page.
            boolean together = parts.size() > 1 && (i == 0 || i == parts.size() - 2);
            demand(together ? 2 * LEADING : LEADING, boxed);
            if (boxed) {
                page.sides(LetterPage.LEFT, LetterPage.WIDTH, LEADING);
            }
            if (i == 0 && !start.isEmpty()) {
                page.write(start.strip(), x, SIZE, LEADING, false);
                page.advance(-LEADING);
            }
            page.write(parts.get(i), x + hang, SIZE, LEADING, false);
        }
    }

    /** Labels right above and beneath one another have what follows them begin at one edge, as in a table. */
    private float labelWidth(List<String> lines, int at) throws IOException {
        int first = at;
        while (first > 0 && isLabelledAs(lines.get(first - 1), lines.get(at))) {
            first--;
        }
        float widest = 0;
        for (int i = first; i < lines.size() && isLabelledAs(lines.get(i), lines.get(at)); i++) {
            Matcher labelled = LABELLED.matcher(text.showable(lines.get(i).strip()));
            float width = labelled.matches() ? text.width(labelled.group(1), SIZE) : 0;
            if (width < LetterPage.WIDTH * 0.4f) {
                widest = Math.max(widest, width);
            }
        }
        return widest;
    }

    private static boolean isLabelledAs(String line, String other) {
        return LABELLED.matcher(line.strip()).matches() && indentOf(line) == indentOf(other);
    }
}
