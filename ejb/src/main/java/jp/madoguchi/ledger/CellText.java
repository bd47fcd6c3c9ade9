package jp.madoguchi.ledger;

import java.util.regex.Pattern;

/**
 * Text as it may stand in a cell. What requesters typed is opened by spreadsheets, which take a text that begins with
 * certain signs for a formula and carry it out; a leading apostrophe makes it text again.
 */
final class CellText {

    /** The full-width signs too: a Japanese spreadsheet reads them as the narrow ones. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** Signs that XML 1.0 cannot hold, and that no text needs. */
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private static final int LONGEST = 32_000;

    private CellText() {}

    static String safe(String text) {
        String plain = NOT_IN_XML.matcher(text).replaceAll("");
        // A blank before the sign is dropped by some imports; the sign is what counts.
        int first = 0;
        while (first < plain.length() && isBlank(plain.charAt(first))) {
            first++;
        }
        boolean isFormula = !plain.isEmpty()
                && (FORMULA_SIGNS.indexOf(plain.charAt(0)) >= 0
                        || first < plain.length() && FORMULA_SIGNS.indexOf(plain.charAt(first)) >= 0);
        String safe = isFormula ? "'" + plain : plain;
        return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST);
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\uFEFF' || sign == '\u200B';
    }
}
