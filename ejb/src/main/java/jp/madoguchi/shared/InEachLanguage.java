package jp.madoguchi.shared;

import java.io.Serializable;

/** An argument of a message that reads differently in each language, such as the title of a code. */
@FunctionalInterface
public interface InEachLanguage extends Serializable {

    String in(Language language);
}
