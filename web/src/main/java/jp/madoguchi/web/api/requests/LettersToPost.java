package jp.madoguchi.web.api.requests;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.notification.NoticeState;
import jp.madoguchi.notification.PostalLetter;
import jp.madoguchi.web.api.json.Representation;

/** What lies in the post room. */
public record LettersToPost(List<Row> rows) implements Representation {

    /** One letter. */
    public record Row(
            String reference,
            UUID notice,
            String template,
            String subject,
            String addressee,
            String address,
            NoticeState state,
            Instant owedAt) {

        static Row of(PostalLetter letter) {
            return new Row(
                    letter.reference().value(),
                    letter.notice(),
                    letter.template(),
                    letter.subject(),
                    letter.addressee(),
                    letter.address(),
                    letter.state(),
                    letter.owedAt());
        }
    }

    static LettersToPost of(List<PostalLetter> letters) {
        return new LettersToPost(letters.stream().map(Row::of).toList());
    }
}
