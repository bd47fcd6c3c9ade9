package jp.madoguchi.config.launcher;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import jp.madoguchi.config.launcher.inbox.MailInbox;

/** The four programs of the stack, wired to each other. */
final class LocalStack {

    private final DatabaseServer database;
    private final IdentityServer identity;
    private final MailInbox mail;
    private final ApplicationServer application;
    private final Progress progress;
    private CompletableFuture<Void> identityUp = CompletableFuture.completedFuture(null);
    private CompletableFuture<Void> applicationUp = CompletableFuture.completedFuture(null);
    private volatile boolean stopping;

    LocalStack(Build build, Home home, Ports ports, Progress progress) {
        this.progress = progress;
        database = new DatabaseServer(build, home, ports.database(), progress);
        identity = new IdentityServer(build, home, ports, List.of(RealmFile.demo(build)), progress);
        mail = new MailInbox(home.directory("mail"), Clock.systemUTC(), ports.smtp(), ports.inbox());
        application = new ApplicationServer(build, home, ports, Environment.of(home, ports, database), progress);
    }

    /** Starts everything, side by side where nothing waits for another, and returns when all of it answers. */
    void start() {
        mail.start();
        identityUp = CompletableFuture.runAsync(identity::start);
        applicationUp = CompletableFuture.runAsync(database::start).thenRun(this::startApplication);
        var failed = new CompletableFuture<Void>();
        Stream.of(identityUp, applicationUp)
                .forEach(start -> start.whenComplete((done, reason) -> {
                    if (reason != null) {
                        failed.completeExceptionally(reason);
                    }
                }));
        try {
            // whichever fails first is told first, without waiting for the other
            CompletableFuture.anyOf(failed, CompletableFuture.allOf(identityUp, applicationUp))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart known ? known : new CannotStart("" + e.getCause(), e.getCause());
        }
    }

    private void startApplication() {
        if (!stopping) {
            application.start();
        }
    }

    /** Waits until one of them has ended by itself, and says which. */
    String awaitDeath() {
        return (String) CompletableFuture.anyOf(parts().map(Part::died).toArray(CompletableFuture[]::new))
                .join();
    }

    boolean isStopping() {
        return stopping;
    }

    /** Ends everything, the database last because the others still write to it. May be called in the middle of a start. */
    void stop() {
        stopping = true;
        stopParts();
        CompletableFuture.allOf(identityUp, applicationUp)
                .handle((done, reason) -> done)
                .join();
        // what the interrupted start has still brought up meanwhile
        stopParts();
    }

    private void stopParts() {
        for (Part part : parts().toList()) {
            try {
                part.stop();
            } catch (RuntimeException e) {
                progress.tell(part.name(), "did not stop properly: " + e.getMessage());
            }
        }
    }

    private Stream<Part> parts() {
        return Stream.of(application, identity, mail, database);
    }
}
