package jp.madoguchi.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.notification.pdf.LetterPdf;
import jp.madoguchi.notification.persistence.PendingNotice;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;

/** Puts letters on paper from the words that were kept, so that one sent years ago comes out as it was. */
@ApplicationScoped
class Printing {

    @Inject
    private LetterPdf pdf;

    /** Empty for a secret, which is not kept. */
    Optional<PrintedLetter> of(PendingNotice notice) {
        return notice.kind() == NoticeKind.SECRET
                ? Optional.empty()
                : notice.text()
                        .map(text ->
                                print(notice.reference(), notice.template(), text, notice.language(), notice.owedAt()));
    }

    PrintedLetter print(RequestReference reference, String template, LetterText text, Language language, Instant at) {
        String name = reference.value() + "_" + template + ".pdf";
        return new PrintedLetter(name, pdf.of(new LetterPdf.Sheet(reference.value(), text, language, at)));
    }
}
