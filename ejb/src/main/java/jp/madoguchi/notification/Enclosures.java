package jp.madoguchi.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import jp.madoguchi.notification.pdf.LetterPdf;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;

/** Sets what other contexts hand out beside a letter as the letters are set, by the conventions of {@code config/notices}. */
@ApplicationScoped
public class Enclosures {

    @Inject
    private LetterPdf pdf;

    public byte[] asPdf(RequestReference reference, LetterText text, Language language, Instant at) {
        return pdf.of(new LetterPdf.Sheet(reference.value(), text, language, at));
    }
}
