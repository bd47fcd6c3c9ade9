package jp.madoguchi.notification.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines by the rules of Japanese setting (JIS X 4051): which characters may not begin or end one. */
final class LineBreaker {

    private static final String NEVER_FIRST = "、。，．,.・:;：；?!？！゛゜ヽヾゝゞ々ー―…‥)）〕]］}｝〉》」』】〙〗”’ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ%％";
    private static final String NEVER_LAST = "(（〔[［{｛〈《「『【〘〖“‘¥￥$＄";

    /** In characters of full width. */
    private static final int SHORTEST_LAST_LINE = 4;

    private final SetText text;
    private final float size;

    LineBreaker(SetText text, float size) {
        this.text = text;
        this.size = size;
    }

    /** @param first width of the first line, {@code rest} of those that follow */
    List<String> broken(String paragraph, float first, float rest) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float room = first;
        float used = 0;
        for (String piece : pieces(paragraph)) {
            float width = text.width(piece, size);
            if (used + text.width(piece.stripTrailing(), size) > room && line.length() > 0) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
                room = rest;
            }
            for (String part : width > room ? letters(piece) : List.of(piece)) {
                float partWidth = text.width(part, size);
                if (used + partWidth > room && line.length() > 0) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                    room = rest;
                }
                line.append(part);
                used += partWidth;
            }
        }
        if (line.length() > 0 || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        fillLast(lines, rest);
        return lines;
    }

    /** A last line of a syllable or two takes some of the line above with it. */
    private void fillLast(List<String> lines, float room) throws IOException {
        int last = lines.size() - 1;
        while (last > 0 && text.width(lines.get(last), size) < SHORTEST_LAST_LINE * size) {
            List<String> above = pieces(lines.get(last - 1));
            String moved = above.get(above.size() - 1);
            if (above.size() < 2 || text.width(moved, size) > room / 4) {
                return;
            }
            boolean words = isOfAWord(moved.codePointBefore(moved.length()))
                    && isOfAWord(lines.get(last).codePointAt(0));
            lines.set(last, moved + (words ? " " : "") + lines.get(last));
            lines.set(
                    last - 1,
                    String.join("", above.subList(0, above.size() - 1)).stripTrailing());
        }
    }

    /** Text that must stay together: a word of an alphabet, or a character with those it may not be parted from. */
    static List<String> pieces(String paragraph) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = -1;
        for (int character : paragraph.codePoints().toArray()) {
            if (before >= 0 && mayPart(before, character)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(character);
            before = character;
        }
        if (piece.length() > 0) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private static boolean mayPart(int before, int after) {
        if (after == ' ') {
            return false;
        }
        if (before == ' ') {
            return true;
        }
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return !(isOfAWord(before) && isOfAWord(after));
    }

    private static boolean isOfAWord(int character) {
        return character < 0x2E80;
    }

    /** A word longer than a line is parted wherever the line ends. */
    private static List<String> letters(String piece) {
        return piece.codePoints().mapToObj(Character::toString).toList();
    }
}
