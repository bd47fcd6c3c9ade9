package jp.madoguchi.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.notification.letter.LetterWriter;
import jp.madoguchi.shared.Language;

/** What letters are called in lists, in the trail and in the ledger; each template says it itself. */
@ApplicationScoped
public class LetterTitles {

    private LetterWriter writer;

    /** For the container's proxy only. */
    protected LetterTitles() {}

    @Inject
    public LetterTitles(LetterWriter writer) {
        this.writer = writer;
    }

    /** Empty when there is no such letter, such as one of a trail that is older than the templates. */
    public Optional<String> of(String template, Language language) {
        return writer.titleOf(template, language);
    }
}
