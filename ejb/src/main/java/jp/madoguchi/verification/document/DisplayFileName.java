package jp.madoguchi.verification.document;

import java.text.Normalizer;

/** A file's name as it is shown to people, and used for nothing else: documents are kept under ids of our own. */
public record DisplayFileName(String value) {

    private static final int LONGEST = 150;
    private static final String NAMELESS = "document";

    /** The name without folders, control characters and marks that turn the direction of writing. */
    public static DisplayFileName of(String given) {
        String name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder cleaned = new StringBuilder();
        name.codePoints().filter(DisplayFileName::isHarmless).forEach(cleaned::appendCodePoint);
        name = cleaned.toString().strip().replaceAll("^[. ]+|[. ]+$", "");
        return new DisplayFileName(name.isEmpty() ? NAMELESS : shortened(name));
    }

    /** What follows the last full stop, or nothing. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1);
    }

    private static boolean isHarmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** Cuts the middle and keeps the extension, by which people tell what it is. */
    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot >= 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int kept = LONGEST - extension.codePointCount(0, extension.length()) - 1;
        return name.substring(0, name.offsetByCodePoints(0, kept)) + "…" + extension;
    }
}
