package jp.madoguchi.config.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A server running as a child of ours, with all the processes it has started itself; noted in the home so that a later start finds what a killed one has left. */
final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final Path note;
    private volatile boolean stopping;

    private ServerProcess(Process process, Path note) {
        this.process = process;
        this.note = note;
    }

    static ServerProcess start(String name, ProcessBuilder command, Home home) {
        try {
            Process process = command.redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(home.log(name).toFile()))
                    .start();
            return new ServerProcess(process, noted(name, process.toHandle(), home));
        } catch (IOException e) {
            throw new CannotStart("Cannot start " + name, e);
        }
    }

    private static Path noted(String name, ProcessHandle process, Home home) throws IOException {
        return Files.writeString(home.directory("run").resolve(name + ".pid"), identity(process));
    }

    // a number alone could by now belong to a stranger
    private static String identity(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    /** The server of this name that a start killed without mercy has left running, if there is one. */
    static Optional<ProcessHandle> leftBehind(String name, Home home) {
        Path note = home.directory("run").resolve(name + ".pid");
        try {
            if (Files.notExists(note)) {
                return Optional.empty();
            }
            String noted = Files.readString(note);
            return ProcessHandle.of(Long.parseLong(noted.split(" ")[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> identity(process).equals(noted));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Waits for the end of a program that is meant to end by itself. */
    int exitCode() {
        try {
            int code = process.waitFor();
            forget();
            return code;
        } catch (InterruptedException e) {
            stop();
            throw new CannotStart("Interrupted", e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the server ends although nobody has asked it to. */
    CompletableFuture<Integer> diedByItself() {
        CompletableFuture<Integer> died = new CompletableFuture<>();
        process.onExit().thenAccept(ended -> {
            if (!stopping) {
                died.complete(ended.exitValue());
            }
        });
        return died;
    }

    void stop() {
        stopping = true;
        end(process.toHandle());
        forget();
    }

    /** Ends it as a power cut would. */
    void kill() {
        stopping = true;
        family(process.toHandle()).forEach(ProcessHandle::destroyForcibly);
        await(process.toHandle());
        forget();
    }

    private void forget() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new CannotStart("Cannot delete " + note, e);
        }
    }

    /** Asks a process and its children to end, and insists after a while. */
    static void end(ProcessHandle parent) {
        // a start script may outlive or precede the server it started: nobody of the family may stay
        List<ProcessHandle> family = family(parent);
        family.forEach(ProcessHandle::destroy);
        for (ProcessHandle member : family) {
            if (!await(member)) {
                member.destroyForcibly();
                await(member);
            }
        }
    }

    private static List<ProcessHandle> family(ProcessHandle parent) {
        return Stream.concat(parent.descendants(), Stream.of(parent)).toList();
    }

    private static boolean await(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
