package jp.madoguchi.fulfilment;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as whoever opens it in a program reads it: escapes resolved, and a name put together again from two cells. */
final class LegibleText {

    /** A letter of no language anybody writes: what stands before it is not read on with what follows. */
    private static final String BORDER = "\nᚠ\n";

    private static final int MOST_PAIRED = 12;
    private static final int LONGEST_PAIRED = 100;
    private static final Pattern UNIT = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern ENTITY = Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));");
    private static final Pattern OCTETS = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
    private static final Pattern CELL = Pattern.compile("[,;\t]");

    private LegibleText() {}

    static String of(String text) {
        String once = resolved(text);
        return once.equals(text) ? text : text + BORDER + once + BORDER + resolved(once);
    }

    /** Neighbouring cells the other way round; as they stand they are read anyway. */
    static String ofRows(String csv) {
        StringBuilder turned = new StringBuilder();
        csv.lines().forEach(row -> {
            String[] cells = CELL.split(row);
            for (int at = 1; at < cells.length; at++) {
                pair(turned, cells[at], cells[at - 1]);
            }
        });
        return turned.toString();
    }

    /** The values of one object without their keys: in order, and two by two; neighbours alone when they are many. */
    static String ofObject(List<String> values, boolean all) {
        StringBuilder joined = new StringBuilder(BORDER).append(String.join(" ", values));
        int reach = all && values.size() <= MOST_PAIRED ? MOST_PAIRED : 1;
        for (int one = 0; one < values.size(); one++) {
            for (int other = one + 1; other < Math.min(values.size(), one + 1 + reach); other++) {
                pair(joined, values.get(one), values.get(other));
                pair(joined, values.get(other), values.get(one));
            }
        }
        return joined.toString();
    }

    private static void pair(StringBuilder to, String first, String second) {
        boolean names = first.length() <= LONGEST_PAIRED && second.length() <= LONGEST_PAIRED;
        if (names && !first.isBlank() && !second.isBlank()) {
            to.append(BORDER).append(first).append(' ').append(second);
        }
    }

    private static String resolved(String text) {
        String units = UNIT.matcher(text).replaceAll(found -> quoted((char) Integer.parseInt(found.group(1), 16)));
        String entities = ENTITY.matcher(units).replaceAll(LegibleText::entity);
        return OCTETS.matcher(entities).replaceAll(LegibleText::octets);
    }

    private static String entity(MatchResult found) {
        int letter = found.group(1) == null ? Integer.parseInt(found.group(2)) : Integer.parseInt(found.group(1), 16);
        return Character.isValidCodePoint(letter) ? quoted(Character.toString(letter)) : "";
    }

    private static String octets(MatchResult found) {
        String hex = found.group().replace("%", "");
        byte[] bytes = HexFormat.of().parseHex(hex);
        return quoted(new String(bytes, StandardCharsets.UTF_8));
    }

    private static String quoted(Object letters) {
        return Matcher.quoteReplacement(letters.toString());
    }
}
