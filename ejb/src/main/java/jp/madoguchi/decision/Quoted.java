package jp.madoguchi.decision;

import java.io.Serializable;
import java.time.LocalDate;
import jp.madoguchi.refusal.Particular;

/**
 * An entry of evidence that a letter quotes (domain 2.4, last column), such as what is offered instead.
 *
 * @param entry its name, such as {@code WHAT_IS_OFFERED}
 * @param text as it was written, once and in one language
 * @param day the day it names; {@code null} unless a day was asked for
 */
public record Quoted(String entry, String text, LocalDate day) implements Serializable {

    static Quoted of(Particular particular, String said) {
        String text = said.strip();
        return new Quoted(
                particular.name(), text, particular.shape() == Particular.Shape.DATE ? LocalDate.parse(text) : null);
    }
}
