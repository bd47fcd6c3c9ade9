package jp.madoguchi.refusal;

import java.util.Set;
import jp.madoguchi.request.RequestKind;

/**
 * A lawful reason not to do what was asked: one class each in {@code refusal/ground}, found by the container and never
 * registered. Title and question stand in the bundle {@code jp.madoguchi.rules.refusal}; article and kinds in {@link
 * ReasonCodes}.
 */
public interface RefusalGround {

    /** Its code in {@link ReasonCodes}. */
    String code();

    boolean appliesTo(RequestKind kind);

    Finding assess(RequestFacts facts);

    /** What somebody who finds it engaged must say besides the note. */
    default Set<Particular> particulars() {
        return Set.of();
    }
}
