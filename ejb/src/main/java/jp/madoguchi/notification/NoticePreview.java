package jp.madoguchi.notification;

import java.io.Serializable;
import java.util.List;
import jp.madoguchi.shared.RequestReference;

/** The decision letters of a request as they would be sent if it were approved now. */
public record NoticePreview(RequestReference reference, List<PreviewedLetter> letters) implements Serializable {

    public NoticePreview {
        letters = List.copyOf(letters);
    }

    /** One letter in both languages; the Japanese text is the authoritative one. */
    public record PreviewedLetter(String template, List<Integer> items, LetterText ja, LetterText en)
            implements Serializable {

        public PreviewedLetter {
            items = List.copyOf(items);
        }
    }
}
