package jp.madoguchi.notification.letter;

import java.util.List;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;

/**
 * The article a reason rests on, as a letter cites it (domain 8.2): in the words for this kind of request where there are
 * some. A ground that the law desk gave no words of its own is cited as its article stands beside its title.
 */
public final class Basis {

    private Basis() {}

    public static Said of(String reasonCode, RequestKind kind) {
        String key = Wording.keyFor("notification.basis." + reasonCode, kind);
        return Wording.has(key)
                ? new Said.Phrase(key)
                : new Said.Written(article(reasonCode, Language.JA), article(reasonCode, Language.EN));
    }

    private static String article(String reasonCode, Language language) {
        return RuleTexts.of("refusal.article." + reasonCode, List.of(), language);
    }
}
