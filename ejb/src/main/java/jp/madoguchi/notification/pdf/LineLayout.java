package jp.madoguchi.notification.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says how lines of a letter's text fall: their indent, what hangs beneath a bullet or a label, and where they break. */
final class LineLayout {

    private static final float INDENT_OF_A_SPACE = 6;

    /** A bullet, or a short label before a colon: what follows it hangs beneath itself. */
    private static final Pattern HANGING = Pattern.compile("(・|- )(.*)");

    private static final Pattern LABELLED = Pattern.compile("([^ :：。、][^:：。、]{0,27}: )(\\S.*)");

    private final SetText text;
    private final LineBreaker breaker;
    private final float size;

    LineLayout(SetText text, LineBreaker breaker, float size) {
        this.text = text;
        this.breaker = breaker;
        this.size = size;
    }

    List<LaidLine> of(List<String> lines, float width, boolean boxed) throws IOException {
        List<LaidLine> laid = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                laid.add(LaidLine.GAP);
                continue;
            }
            int spaces = indentOf(line);
            float indent = (boxed ? Math.max(spaces - 2, 0) : spaces) * INDENT_OF_A_SPACE;
            laid.add(one(text.showable(line.strip()), spaces, indent, width - indent, labelWidth(lines, i)));
        }
        return laid;
    }

    private LaidLine one(String line, int spaces, float indent, float width, float labels) throws IOException {
        Matcher bullet = HANGING.matcher(line);
        Matcher labelled = LABELLED.matcher(line);
        String start = bullet.matches() ? bullet.group(1) : labels > 0 && labelled.matches() ? labelled.group(1) : "";
        float hang = start.isEmpty()
                ? 0
                : bullet.matches() ? text.width(start, size) : Math.max(labels, text.width(start, size));
        List<String> parts = breaker.broken(line.substring(start.length()), width - hang, width - hang);
        return new LaidLine(spaces, indent, start, hang, parts);
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
            float width = labelled.matches() ? text.width(labelled.group(1), size) : 0;
            if (width < LetterPage.WIDTH * 0.4f) {
                widest = Math.max(widest, width);
            }
        }
        return widest;
    }

    private static boolean isLabelledAs(String line, String other) {
        return LABELLED.matcher(line.strip()).matches() && indentOf(line) == indentOf(other);
    }

    private static int indentOf(String line) {
        return line.length() - line.stripLeading().length();
    }
}
