package jp.madoguchi.fulfilment;

import java.util.Set;
import jp.madoguchi.shared.InputRejected;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What a PDF may carry beside its pages: it hides words in more ways than anybody reads, and a record needs none of it. */
final class PdfExtras {

    private static final Set<String> ATTACHED = Set.of("EmbeddedFiles", "EF");
    private static final Set<String> ACTIVE = Set.of("XFA", "JS", "JavaScript");
    private static final COSName LINK = COSName.getPDFName("Link");

    private PdfExtras() {}

    static void refuseIn(COSDictionary dictionary) {
        dictionary.keySet().forEach(key -> {
            refuse(ATTACHED.contains(key.getName()), "fulfilment.file.attached");
            refuse(ACTIVE.contains(key.getName()), "fulfilment.file.active");
        });
        if (dictionary.getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations) {
            for (int at = 0; at < annotations.size(); at++) {
                boolean link = annotations.getObject(at) instanceof COSDictionary annotation
                        && LINK.equals(annotation.getCOSName(COSName.SUBTYPE))
                        && !annotation.containsKey(COSName.AP);
                refuse(!link, "fulfilment.file.annotated");
            }
        }
    }

    private static void refuse(boolean found, String key) {
        if (found) {
            throw new InputRejected("file", key);
        }
    }
}
