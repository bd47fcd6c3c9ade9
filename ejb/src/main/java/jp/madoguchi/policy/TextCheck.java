package jp.madoguchi.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Refuses a version of the privacy policy of which the published words are not there. */
final class TextCheck {

    private TextCheck() {}

    static void check(Path directory, Map<String, PolicyText> texts) {
        texts.forEach((file, text) -> {
            String name = text.textFile();
            if (!name.matches("[A-Za-z0-9-]+\\.txt")) {
                throw new PolicyRefused(file, "textFile", name + " is no name of a text file beside it");
            }
            Path words = directory.resolve("texts").resolve(name);
            try {
                if (Files.readString(words).isBlank()) {
                    throw new PolicyRefused(file, "textFile", name + " is empty");
                }
            } catch (IOException unreadable) {
                throw new PolicyRefused(file, "textFile", "there is no readable text file " + name);
            }
        });
    }
}
