package jp.madoguchi.audit;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes flat JSON objects in the one form their hash is taken of: RFC 8785, for objects whose values are strings. It is
 * written out here because the form must not change with the version of a library.
 */
final class CanonicalJson {

    private static final String SHORT_ESCAPES = "\b\t\n\f\r\"\\";
    private static final String SHORT_NAMES = "btnfr\"\\";

    private final StringBuilder json = new StringBuilder(256);

    static String object(Map<String, String> members) {
        CanonicalJson writer = new CanonicalJson();
        // String's own order is that of UTF-16 code units, which is the one RFC 8785 demands
        Iterator<Map.Entry<String, String>> sorted =
                new TreeMap<>(members).entrySet().iterator();
        writer.raw("{");
        while (sorted.hasNext()) {
            Map.Entry<String, String> member = sorted.next();
            writer.string(member.getKey()).raw(":").string(member.getValue());
            if (sorted.hasNext()) {
                writer.raw(",");
            }
        }
        return writer.raw("}").toString();
    }

    CanonicalJson raw(String part) {
        json.append(part);
        return this;
    }

    CanonicalJson string(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        json.append('"');
        return this;
    }

    private void character(char c) {
        int known = SHORT_ESCAPES.indexOf(c);
        if (known >= 0) {
            json.append('\\').append(SHORT_NAMES.charAt(known));
        } else if (c < ' ') {
            json.append("\\u%04x".formatted((int) c));
        } else {
            json.append(c);
        }
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
