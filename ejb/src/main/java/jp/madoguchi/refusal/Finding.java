package jp.madoguchi.refusal;

import java.io.Serializable;

/** What a ground has to say about an item. It advises; a person decides. */
public sealed interface Finding extends Serializable {

    /** Nothing in the facts calls for this ground. A person may still find it engaged. */
    record NotEngaged(Wording because) implements Finding {}

    /** The facts call for this ground. A person may still find it not engaged. */
    record Engaged(Wording because) implements Finding {}

    /** The facts leave it open; a person must answer the question. */
    record NeedsReview(Wording question) implements Finding {}

    /** The sentence to show, whatever the finding is. */
    default Wording wording() {
        if (this instanceof NotEngaged notEngaged) {
            return notEngaged.because();
        }
        return this instanceof Engaged engaged ? engaged.because() : ((NeedsReview) this).question();
    }

    static Finding notEngaged(String key, Object... arguments) {
        return new NotEngaged(Wording.of(key, arguments));
    }

    static Finding engaged(String key, Object... arguments) {
        return new Engaged(Wording.of(key, arguments));
    }

    static Finding needsReview(String key, Object... arguments) {
        return new NeedsReview(Wording.of(key, arguments));
    }
}
