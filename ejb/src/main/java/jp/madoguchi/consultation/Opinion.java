package jp.madoguchi.consultation;

/**
 * What came back.
 *
 * @param text in the person's words, or what was noted on the telephone; may be absent when nothing came
 */
public record Opinion(Stance stance, String text) {

    /** How the person stands to it. None of them decides anything by itself. */
    public enum Stance {
        AGREES,
        OBJECTS,
        NO_ANSWER
    }
}
