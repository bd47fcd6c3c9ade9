package jp.madoguchi.config.launcher;

import java.util.Optional;
import java.util.stream.Stream;

/** Ends the servers of an earlier start that was killed before it could end them itself. */
final class Leftovers {

    private Leftovers() {}

    /** Only for the holder of the home's lock: without it these servers may belong to a start that is alive. */
    static void end(Home home, Progress progress) {
        Stream.of("wildfly", "keycloak").forEach(name -> end(name, ServerProcess.leftBehind(name, home), progress));
        end("PostgreSQL", database(home), progress);
    }

    private static Optional<ProcessHandle> database(Home home) {
        return DatabaseServer.postmaster(home.directory("postgresql"))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .command()
                        .filter(c -> c.contains("postgres"))
                        .isPresent());
    }

    private static void end(String name, Optional<ProcessHandle> leftover, Progress progress) {
        leftover.ifPresent(process -> {
            progress.tell(name, "ending what an earlier start left running (process %d)".formatted(process.pid()));
            ServerProcess.end(process);
        });
    }
}
