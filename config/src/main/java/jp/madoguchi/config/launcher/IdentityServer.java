package jp.madoguchi.config.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Keycloak with our realm, its own small database in the home. */
public final class IdentityServer implements Part {

    private static final List<String> BUILD_OPTIONS = List.of("build", "--db=dev-file", "--health-enabled=true");

    private final Build build;
    private final Home home;
    private final Ports ports;
    private final Collection<RealmFile> realms;
    private final Progress progress;
    private final CompletableFuture<String> died = new CompletableFuture<>();
    private ServerProcess process;

    public IdentityServer(Build build, Home home, Ports ports, Collection<RealmFile> realms, Progress progress) {
        this.build = build;
        this.home = home;
        this.ports = ports;
        this.realms = List.copyOf(realms);
        this.progress = progress;
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public void start() {
        buildOnce();
        layRealms();
        progress.tell(name(), "starting");
        var command = new ProcessBuilder(startCommand());
        prepare(command);
        command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", home.keys().password("keycloak-admin"));
        command.environment().put("MADOGUCHI_BASE_URL", ports.applicationUrl());
        command.environment().put("MADOGUCHI_OIDC_SECRET", home.keys().password("oidc-client"));
        process = ServerProcess.start("keycloak", command, home);
        process.diedByItself()
                .thenAccept(
                        code -> died.complete("Keycloak has ended (%d); see %s".formatted(code, home.log("keycloak"))));
        String health = "http://localhost:" + ports.keycloakManagement() + "/health/ready";
        String discovery = ports.realmUrl() + "/.well-known/openid-configuration";
        if (!Answers.waitFor(health, process::isAlive) || !Answers.waitFor(discovery, process::isAlive)) {
            throw new CannotStart("Keycloak did not start; see " + home.log("keycloak"));
        }
        progress.tell(name(), "answers at " + ports.keycloakUrl());
    }

    private List<String> startCommand() {
        Path data = home.directory("keycloak").resolve("keycloakdb");
        List<String> command =
                new ArrayList<>(List.of(script(), "start", "--optimized", "--import-realm", "--cache=local"));
        command.add("--db-url=jdbc:h2:file:" + data + ";NON_KEYWORDS=VALUE");
        command.add("--hostname=" + ports.keycloakUrl());
        command.add("--http-enabled=true");
        command.add("--http-host=127.0.0.1");
        command.add("--http-port=" + ports.keycloak());
        command.add("--http-management-port=" + ports.keycloakManagement());
        return command;
    }

    private String script() {
        return build.keycloak().resolve("bin/kc.sh").toString();
    }

    private static void prepare(ProcessBuilder command) {
        command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
    }

    /** The optimised build takes most of a minute, so it is made once for each unpacked Keycloak. */
    private void buildOnce() {
        Path done = build.keycloak().resolve(".built");
        if (Files.exists(done)) {
            return;
        }
        progress.tell(name(), "preparing itself, once (about a minute)");
        List<String> arguments = new ArrayList<>(List.of(script()));
        arguments.addAll(BUILD_OPTIONS);
        var command = new ProcessBuilder(arguments);
        prepare(command);
        process = ServerProcess.start("keycloak", command, home);
        if (process.exitCode() != 0) {
            throw new CannotStart("Keycloak could not be prepared; see " + home.log("keycloak"));
        }
        write(done, "");
    }

    /** Lays the realm files where Keycloak imports them. It imports only what it does not have, so changed files need an empty database. */
    private void layRealms() {
        StringBuilder all = new StringBuilder(ports.applicationUrl());
        Path importDirectory = build.keycloak().resolve("data/import");
        renew(importDirectory);
        for (RealmFile realm : realms) {
            String json = realm.json();
            write(importDirectory.resolve(realm.name() + "-realm.json"), json);
            all.append(json);
        }
        Path imported = home.directory("keycloak").resolve("imported.sha256");
        String digest = digest(all.toString());
        if (Files.exists(imported) && !read(imported).equals(digest)) {
            progress.tell(name(), "the realm has changed: importing it anew");
            renew(home.directory("keycloak"));
        }
        write(imported, digest);
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop();
        }
    }

    @Override
    public CompletableFuture<String> died() {
        return died;
    }

    private static void renew(Path directory) {
        try {
            Files.createDirectories(directory);
            File[] files = directory.toFile().listFiles(File::isFile);
            for (File file : files == null ? new File[0] : files) {
                Files.delete(file.toPath());
            }
        } catch (IOException e) {
            throw new CannotStart("Cannot empty " + directory, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CannotStart("Cannot read " + file, e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new CannotStart("Cannot write " + file, e);
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
