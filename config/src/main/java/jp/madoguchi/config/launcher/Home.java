package jp.madoguchi.config.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The directory that keeps everything a stack has to remember from one start to the next. */
public record Home(Path path) {

    public Home {
        path = path.toAbsolutePath().normalize();
    }

    /** A directory of this name in the home, there from now on. */
    public Path directory(String name) {
        try {
            if (Files.notExists(path)) {
                // mails and accounts are nobody else's business, even those of a demo
                Keys.privateDirectory(path);
            }
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new CannotStart("Cannot create " + path.resolve(name), e);
        }
    }

    public Keys keys() {
        return new Keys(path);
    }

    public ClockFile clock() {
        return new ClockFile(path.resolve("clock"));
    }

    /** Where the output of this part goes. */
    public Path log(String part) {
        return directory("log").resolve(part + ".log");
    }

    /** Whether something that is done once has been done here. */
    public boolean remembers(String marker) {
        return Files.exists(path.resolve(marker));
    }

    public void remember(String marker) {
        try {
            Files.writeString(path.resolve(marker), "");
        } catch (IOException e) {
            throw new CannotStart("Cannot write " + path.resolve(marker), e);
        }
    }

    /** Keeps a second launcher out of this home until the lock, or this program, ends. */
    public FileLock lock() {
        try {
            FileLock lock = FileChannel.open(
                            directory("run").resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (IOException | OverlappingFileLockException e) {
            throw new CannotStart("Cannot lock " + path, e);
        }
        throw new CannotStart(
                "Another start already uses %s. Stop it, or choose another home: -Dmadoguchi.home=DIR".formatted(path));
    }
}
