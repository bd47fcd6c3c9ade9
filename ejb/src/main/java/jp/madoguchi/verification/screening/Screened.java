package jp.madoguchi.verification.screening;

import java.util.List;
import jp.madoguchi.verification.document.AcceptedContent;

/**
 * A document after it was looked at.
 *
 * @param clean the copy that may be kept: what can be seen of the document, and nothing else
 * @param forbidden codes of what must not be collected; when there is any, nothing is kept
 */
public record Screened(AcceptedContent type, byte[] clean, List<String> forbidden) {

    public boolean isClean() {
        return forbidden.isEmpty();
    }
}
