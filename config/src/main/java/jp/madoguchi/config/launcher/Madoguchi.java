package jp.madoguchi.config.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code ./mvnw -Prun}: starts the whole stack, tells where everything is, and ends all of it when it is asked to. */
public final class Madoguchi {

    private static final String SEEDING = "seeding";
    private static final String SEEDED = "seeded";

    private final Settings settings;
    private final Home home;
    private final Progress progress;
    private final LocalStack stack;

    private Madoguchi(Build build, Settings settings, Home home, Progress progress) {
        this.settings = settings;
        this.home = home;
        this.progress = progress;
        this.stack = new LocalStack(build, home, settings.ports(), progress);
    }

    /** The one argument is the folder of the {@code config} module. */
    public static void main(String[] arguments) {
        // the accounts have Japanese names, and a POSIX locale is commoner than a terminal that cannot show them
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var progress = new Progress(out);
        try {
            start(new Build(Path.of(arguments[0])), progress);
        } catch (CannotStart e) {
            progress.line("%nMadoguchi does not run:%n%s%n".formatted(e.getMessage()));
            // an exception would bury these lines under Maven's own report of it
            System.exit(1);
        }
    }

    private static void start(Build build, Progress progress) {
        Settings settings = Settings.fromProperties();
        Home home = new Home(settings.home());
        try (var lock = home.lock()) {
            Leftovers.end(home, progress);
            settings.ports().mustBeFree();
            new Madoguchi(build, settings, home, progress).run();
        } catch (IOException e) {
            throw new CannotStart("Cannot unlock " + home.path(), e);
        }
    }

    private void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            stack.start();
            firstStart();
            progress.line(
                    new Welcome(settings.ports(), home).text(progress.elapsed().toSeconds()));
            throw new CannotStart(stack.awaitDeath());
        } catch (CannotStart e) {
            leaveToTheStopIfAsked();
            progress.tell("Madoguchi", e.getMessage());
            throw e;
        } finally {
            stop();
        }
    }

    private synchronized void stop() {
        if (!stack.isStopping()) {
            progress.tell("Madoguchi", "stopping everything");
            stack.stop();
            progress.tell("Madoguchi", "stopped");
        }
    }

    /** A terminal sends Ctrl-C to the servers too, so their end must not be taken for an accident. */
    private void leaveToTheStopIfAsked() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
            if (stack.isStopping()) {
                new CountDownLatch(1).await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void firstStart() {
        if (!settings.demo() || home.remembers(SEEDED)) {
            return;
        }
        if (home.remembers(SEEDING)) {
            // a second try would file everything twice
            incomplete("an earlier start was ended in the middle of them");
            return;
        }
        home.remember(SEEDING);
        var stage = new FirstStart.Stage(
                settings.ports().applicationUrl(), settings.ports().keycloakUrl(), home.clock(), progress);
        try {
            ServiceLoader.load(FirstStart.class, Madoguchi.class.getClassLoader())
                    .forEach(first -> first.seed(stage));
            home.remember(SEEDED);
        } catch (RuntimeException e) {
            // the stack itself is sound
            incomplete(e.getMessage());
        } finally {
            home.clock().reset();
        }
    }

    private void incomplete(String reason) {
        progress.tell("demo data", "INCOMPLETE: " + reason);
        progress.tell("demo data", "to have all of them, stop this, delete %s and start again".formatted(home.path()));
    }
}
