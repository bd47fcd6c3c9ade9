package jp.madoguchi.config.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** The file from which the application reads by how much its clock is shifted; only the demo data and the tests write it. */
public record ClockFile(Path path) {

    /** Shifts the application's clock by this much from the real time. */
    public void shift(Duration offset) {
        try {
            Files.createDirectories(path.getParent());
            // a reader must never see half a duration
            Path fresh = Files.writeString(path.resolveSibling(path.getFileName() + ".new"), offset.toString());
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Back to the real time. */
    public void reset() {
        shift(Duration.ZERO);
    }
}
