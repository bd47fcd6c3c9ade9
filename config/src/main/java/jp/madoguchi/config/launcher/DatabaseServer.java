package jp.madoguchi.config.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The embedded PostgreSQL, with the roles and the database of {@code database/roles.sql}. */
public final class DatabaseServer implements Part {

    private static final String WHO_MUST_PROVE_WHAT = """
            # written at each start: the application's roles prove themselves as they would to a real server
            host  all madoguchi_owner,madoguchi_app all          scram-sha-256
            local all all                                        trust
            host  all all                           127.0.0.1/32 trust
            host  all all                           ::1/128      trust
            """;

    private final Build build;
    private final Home home;
    private final int port;
    private final Progress progress;
    private final CompletableFuture<String> died = new CompletableFuture<>();
    private EmbeddedPostgres postgres;
    private boolean stopping;

    public DatabaseServer(Build build, Home home, int port, Progress progress) {
        this.build = build;
        this.home = home;
        this.port = port;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public synchronized void start() {
        Path data = home.directory("postgresql");
        progress.tell(name(), Files.exists(data.resolve("PG_VERSION")) ? "starting" : "creating its data directory");
        try {
            // the library switches the durable settings off, and a system of record wants them on
            postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(build.databaseBinaries().toFile())
                    .setDataDirectoryCustomizer(DatabaseServer::demandPasswords)
                    .setPort(port)
                    .setLocaleConfig("encoding", "UTF8")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("listen_addresses", "localhost")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log()))
                    .setPGStartupWait(Duration.ofMinutes(3))
                    .start();
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL did not start; see " + log(), e);
        }
        watch(data);
        new RolesScript(
                        build.rolesScript(),
                        Map.of("owner_password", ownerPassword(), "app_password", applicationPassword()))
                .run(name -> postgres.getDatabase("postgres", name));
        progress.tell(name(), "answers on port " + port);
    }

    private File log() {
        return home.log("postgresql").toFile();
    }

    private static void demandPasswords(File data) {
        try {
            Files.writeString(data.toPath().resolve("pg_hba.conf"), WHO_MUST_PROVE_WHAT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch(Path data) {
        postmaster(data)
                .ifPresent(process -> process.onExit().thenRun(() -> {
                    if (!stopping) {
                        died.complete("PostgreSQL has ended; see " + log());
                    }
                }));
    }

    /** The server process that keeps this data directory, when one runs. */
    static Optional<ProcessHandle> postmaster(Path data) {
        try {
            return ProcessHandle.of(Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim()));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void stop() {
        stopping = true;
        if (postgres == null) {
            return;
        }
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        postgres = null;
    }

    @Override
    public CompletableFuture<String> died() {
        return died;
    }

    public String url() {
        return "jdbc:postgresql://localhost:%d/madoguchi?currentSchema=madoguchi&reWriteBatchedInserts=true&logServerErrorDetail=false"
                .formatted(port);
    }

    public String applicationPassword() {
        return home.keys().password("madoguchi_app");
    }

    public String ownerPassword() {
        return home.keys().password("madoguchi_owner");
    }

    /** Connections as the running application has them. */
    public DataSource asApplication() {
        return as("madoguchi_app", applicationPassword());
    }

    /** Connections as the owner of the schema has them. */
    public DataSource asOwner() {
        return as("madoguchi_owner", ownerPassword());
    }

    private DataSource as(String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
