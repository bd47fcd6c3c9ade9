package jp.madoguchi.config.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** WildFly as the build has provisioned it, with its own base directory in the home. */
public final class ApplicationServer implements Part {

    private final Build build;
    private final Home home;
    private final Ports ports;
    private final Map<String, String> environment;
    private final Progress progress;
    private final CompletableFuture<String> died = new CompletableFuture<>();
    private ServerProcess process;

    public ApplicationServer(Build build, Home home, Ports ports, Map<String, String> environment, Progress progress) {
        this.build = build;
        this.home = home;
        this.ports = ports;
        this.environment = Map.copyOf(environment);
        this.progress = progress;
    }

    @Override
    public String name() {
        return "WildFly";
    }

    @Override
    public void start() {
        start(build.application());
    }

    /** Starts it with this application already in its place. */
    private void start(Path application) {
        layBaseDirectory();
        deploy(application);
        launch();
        awaitApplication();
    }

    /** Lays configuration and policy of this build into the base directory; data and logs stay. */
    public void layBaseDirectory() {
        copy(build.server().resolve("standalone/configuration"), fresh("configuration"));
        fresh("deployments");
        fresh("tmp");
    }

    private void deploy(Path application) {
        try {
            Files.copy(
                    application,
                    base().resolve("deployments")
                            .resolve(application.getFileName().toString()),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotStart("Cannot deploy " + application, e);
        }
    }

    /** Starts the server process and does not wait for anything. */
    public void launch() {
        progress.tell(name(), "starting");
        var command = new ProcessBuilder(StandaloneCommandBuilder.of(build.server())
                .setBaseDirectory(base())
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .addJavaOptions("-Xms256m", "-Xmx768m", "-Dfile.encoding=UTF-8")
                .addServerArguments(serverArguments())
                .build());
        command.environment().putAll(environment);
        process = ServerProcess.start("wildfly", command, home);
        process.diedByItself()
                .thenAccept(code -> died.complete("WildFly has ended (%d); see %s".formatted(code, log())));
    }

    private List<String> serverArguments() {
        List<String> arguments = new ArrayList<>();
        arguments.add("-Djboss.bind.address=127.0.0.1");
        arguments.add("-Djboss.bind.address.management=127.0.0.1");
        arguments.add("-Djboss.http.port=" + ports.application());
        arguments.add("-Djboss.management.http.port=" + ports.management());
        arguments.add("-Djboss.node.name=madoguchi");
        return arguments;
    }

    /** Waits until the application answers on its first page. */
    public void awaitApplication() {
        if (!Answers.waitFor(ports.applicationUrl() + "/", this::mayStillAnswer)) {
            throw new CannotStart(
                    "The application does not answer at %s/; see %s".formatted(ports.applicationUrl(), log()));
        }
        progress.tell(name(), "the application answers");
    }

    /** Waits until the server itself is up, with or without an application. */
    public void awaitServer() {
        if (!Answers.waitFor(ports.managementUrl() + "/health/live", this::mayStillAnswer)) {
            throw new CannotStart("WildFly did not start; see " + log());
        }
    }

    private boolean mayStillAnswer() {
        return process.isAlive() && Files.notExists(base().resolve("deployments/madoguchi.ear.failed"));
    }

    public Path log() {
        return home.log("wildfly");
    }

    public Path base() {
        return home.directory("wildfly");
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop();
        }
    }

    /** Ends it as a power cut would. */
    public void kill() {
        process.kill();
    }

    @Override
    public CompletableFuture<String> died() {
        return died;
    }

    private Path fresh(String name) {
        Path directory = base().resolve(name);
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
            throw new CannotStart("Cannot renew " + directory, e);
        }
    }

    private static void copy(Path from, Path to) {
        try (var content = Files.walk(from)) {
            content.filter(path -> !path.toString().contains("standalone_xml_history"))
                    .forEach(path ->
                            copyOne(path, to.resolve(from.relativize(path).toString())));
        } catch (IOException e) {
            throw new CannotStart("Cannot copy " + from, e);
        }
    }

    private static void copyOne(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
