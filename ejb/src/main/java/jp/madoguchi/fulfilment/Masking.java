package jp.madoguchi.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import jp.madoguchi.decision.Withheld;
import jp.madoguchi.shared.InputRejected;

/**
 * Looks into every file that hands data out for what the decision left out (domain 11, scenario 4). People draw black bars
 * over words; the words stay in the file, in its text, in its properties or in an earlier version of it.
 */
@ApplicationScoped
class Masking {

    /** @throws InputRejected when a withheld value can be read in it, or when nobody could tell */
    void check(Extract extract, Withheld withheld) {
        if (withheld.isEmpty()) {
            return;
        }
        String text = extract.mediaType().equals("application/pdf")
                ? LegiblePdf.textOf(extract.content())
                : new String(extract.content(), StandardCharsets.UTF_8);
        withheld.legibleIn(text + '\n' + extract.fileName()).ifPresent(value -> {
            throw new InputRejected("file", "fulfilment.file.legible", value);
        });
    }
}
