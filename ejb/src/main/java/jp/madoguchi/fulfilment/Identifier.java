package jp.madoguchi.fulfilment;

import java.text.Normalizer;
import java.util.Locale;

/** Makes one of the ways in which people write the same account, address or number. */
final class Identifier {

    private Identifier() {}

    /** Full-width forms, capitals, spaces and hyphens within numbers do not tell identifiers apart. */
    static String normal(String written) {
        String plain = Normalizer.normalize(written == null ? "" : written, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cc}\\p{Cf}]", "");
        return plain.contains("@") ? plain : plain.replaceAll("[-‐‑–−]", "");
    }
}
