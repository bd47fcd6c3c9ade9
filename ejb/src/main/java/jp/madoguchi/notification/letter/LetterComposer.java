package jp.madoguchi.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import jp.madoguchi.notification.LetterText;
import jp.madoguchi.shared.Language;

/**
 * Makes the text that is mailed. A Japanese requester gets Japanese only; an English one gets English and, beneath it,
 * the Japanese text that decides in case of doubt (domain 8.2).
 */
@ApplicationScoped
public class LetterComposer {

    private final LetterWriter writer;

    @Inject
    public LetterComposer(LetterWriter writer) {
        this.writer = writer;
    }

    protected LetterComposer() {
        this(null);
    }

    public LetterText compose(String template, Language language, Map<String, ?> model) {
        LetterText japanese = writer.write(template, Language.JA, model);
        if (language == Language.JA) {
            return japanese;
        }
        LetterText english = writer.write(template, Language.EN, model);
        String authoritative = new Wording(Language.EN).phrase("notification.japanese.is.authoritative");
        String line = "-".repeat(60);
        String both = String.join(
                "\n", english.body(), line, authoritative, line, "", japanese.subject(), "", japanese.body());
        return new LetterText(english.subject(), both, english.version() + " + " + japanese.version());
    }
}
