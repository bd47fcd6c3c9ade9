package jp.madoguchi.config.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Directories that a test run begins with empty. */
final class Directories {

    private Directories() {}

    static Path renewed(Path directory) {
        try {
            if (Files.exists(directory)) {
                try (var content = Files.walk(directory)) {
                    for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
