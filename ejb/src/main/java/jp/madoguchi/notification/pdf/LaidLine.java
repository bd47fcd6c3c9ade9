package jp.madoguchi.notification.pdf;

import java.util.List;

/**
 * One line of a letter's text as it will stand on paper, where it may take several.
 *
 * @param spaces how far the text indents it, which tells what belongs to the line above
 * @param start a bullet or a label that stands before the first part, or nothing
 * @param hang how far the parts stand to the right of the start
 * @param parts none for a gap
 */
record LaidLine(int spaces, float indent, String start, float hang, List<String> parts) {

    static final float LEADING = 17;

    private static final float LONGEST_KEPT_WHOLE = 22 * LEADING;

    static final LaidLine GAP = new LaidLine(0, 0, "", 0, List.of());

    boolean isGap() {
        return parts.isEmpty();
    }

    float height() {
        return isGap() ? LEADING / 2 : parts.size() * LEADING;
    }

    static float height(List<LaidLine> lines) {
        float sum = 0;
        for (LaidLine line : lines) {
            sum += line.height();
        }
        return sum;
    }

    /** As {@link #together}, unless that is so long that it may be parted anywhere. */
    static float keptWhole(List<LaidLine> lines, int at) {
        float together = together(lines, at);
        return together <= LONGEST_KEPT_WHOLE ? together : LEADING;
    }

    /** How deep a line is with those that are indented beneath it, such as what is to be covered on a document. */
    private static float together(List<LaidLine> lines, int at) {
        float sum = lines.get(at).height();
        for (int i = at + 1; i < lines.size() && !lines.get(i).isGap(); i++) {
            if (lines.get(i).spaces() <= lines.get(at).spaces()) {
                break;
            }
            sum += lines.get(i).height();
        }
        return sum;
    }
}
