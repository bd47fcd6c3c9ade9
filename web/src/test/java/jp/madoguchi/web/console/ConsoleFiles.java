package jp.madoguchi.web.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The console's facelets, sources and texts as files, for tests that read them. */
public final class ConsoleFiles {

    public static final Path FACELETS = Path.of("src/main/webapp/console");
    public static final Path SOURCES = Path.of("src/main/java/jp/madoguchi/web/console");

    private ConsoleFiles() {}

    public static List<Path> facelets() {
        return below(FACELETS, ".xhtml");
    }

    public static List<Path> sources() {
        return below(SOURCES, ".java");
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static TreeMap<String, String> texts(String language) {
        Properties read = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/jp/madoguchi/web/console_" + language + ".properties"))) {
            read.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        TreeMap<String, String> texts = new TreeMap<>();
        read.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    private static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
