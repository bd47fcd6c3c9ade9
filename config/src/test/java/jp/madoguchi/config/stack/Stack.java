package jp.madoguchi.config.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jp.madoguchi.config.launcher.ApplicationServer;
import jp.madoguchi.config.launcher.Build;
import jp.madoguchi.config.launcher.DatabaseServer;
import jp.madoguchi.config.launcher.Environment;
import jp.madoguchi.config.launcher.Home;
import jp.madoguchi.config.launcher.IdentityServer;
import jp.madoguchi.config.launcher.Ports;
import jp.madoguchi.config.launcher.Progress;
import jp.madoguchi.config.launcher.RealmFile;
import jp.madoguchi.config.launcher.inbox.Letter;
import jp.madoguchi.config.launcher.inbox.MailInbox;

/**
 * The whole stack as the tests use it. One for a test run, started by the first test that asks; everything it writes lies in {@code target/stack} and stays
 * there afterwards to be looked at.
 */
public final class Stack {

    /** The production realm, imported beside the demo realm so that tests can log in to both. */
    public static final String PRODUCTION_REALM = "madoguchi-production";

    private final Ports ports;
    private final DatabaseServer database;
    private final MailInbox mail;
    private final IdentityServer identity;
    private final ApplicationServer server;
    private final Deployment deployment;
    private final Home home;
    private final Tokens tokens;
    private boolean identityStarted;

    private Stack(Ports ports) {
        this.ports = ports;
        Build build = build();
        home = new Home(Directories.renewed(build.target().resolve("stack")));
        var progress = new Progress(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        database = new DatabaseServer(build, home, ports.database(), progress);
        mail = new MailInbox(home.directory("mail"), Clock.systemUTC(), ports.smtp(), ports.inbox());
        var demo = RealmFile.demo(build);
        var production = RealmFile.production(build).renamed(PRODUCTION_REALM);
        identity = new IdentityServer(build, home, ports, List.of(demo, production), progress);
        Map<String, String> environment = new HashMap<>(Environment.of(home, ports, database));
        server = new ApplicationServer(build, home, ports, environment, progress);
        deployment = new Deployment(ports.management(), build.application());
        tokens = new Tokens(ports.realmUrl());
    }

    private static Build build() {
        return new Build(Path.of(System.getProperty("basedir", ".")).toAbsolutePath());
    }

    /** The file of this build that is tested. */
    static Path applicationFile() {
        return build().application();
    }

    /** The stack with its servers up; the application itself is deployed when {@link #application()} is asked for. */
    public static Stack running() {
        return StackSession.stack();
    }

    /** The stack with the application, as built, up and answering. */
    public static Stack application() {
        Stack stack = running();
        if (stack.deployment.deployApplication()) {
            stack.server.awaitApplication();
        }
        return stack;
    }

    /** The same with Keycloak beside it, for tests that log in. */
    public static Stack applicationWithLogIn() {
        Stack stack = running();
        var identityUp = CompletableFuture.runAsync(stack::startIdentity);
        application();
        identityUp.join();
        return stack;
    }

    static Stack start(Ports ports) {
        Stack stack = new Stack(ports);
        try {
            stack.mail.start();
            stack.database.start();
            stack.server.layBaseDirectory();
            stack.layPolicyOfTheScenarios();
            stack.server.launch();
            stack.server.awaitServer();
            return stack;
        } catch (RuntimeException e) {
            stack.stop();
            throw e;
        }
    }

    // what the scenarios need beside the policy as shipped: a fee, a later text
    private void layPolicyOfTheScenarios() {
        Path more = Path.of(System.getProperty("basedir", ".")).toAbsolutePath().resolve("src/test/policy");
        Path policy = server.base().resolve("configuration/madoguchi/policy");
        try (var files = Files.walk(more)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, policy.resolve(more.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
            putTheAmendmentIntoForce(policy.resolve("rule-sets.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // as config/policy/README.md says it is done, for requests from the middle of 2028 on
    private static void putTheAmendmentIntoForce(Path ruleSets) throws IOException {
        String shipped = Files.readString(ruleSets);
        int amendment = shipped.indexOf("\"AMEND_2026\"");
        String before = shipped.substring(0, amendment);
        String after = shipped.substring(amendment);
        Files.writeString(
                ruleSets,
                before.replace("\"effectiveTo\": null", "\"effectiveTo\": \"2028-06-30\"")
                        + after.replaceFirst("\"effectiveFrom\": null", "\"effectiveFrom\": \"2028-07-01\"")
                                .replaceFirst("ENACTED_NOT_IN_FORCE", "IN_FORCE"));
    }

    void stop() {
        deployment.close();
        server.stop();
        identity.stop();
        mail.stop();
        database.stop();
    }

    private synchronized void startIdentity() {
        if (!identityStarted) {
            identity.start();
            identityStarted = true;
        }
    }

    /** Takes the application away, so that a container test can deploy it together with itself. */
    void makeRoomForContainerTest() {
        deployment.undeployApplication();
    }

    public String baseUrl() {
        return ports.applicationUrl();
    }

    /** Health and metrics. */
    public String managementUrl() {
        return ports.managementUrl();
    }

    /** How many SQL statements the application has prepared so far. */
    public long sqlStatements() {
        return deployment.statementsPrepared();
    }

    /** The night's work of a singleton of ours, without waiting for the night. */
    public void fireTimer(String bean) {
        deployment.fireTimer(bean);
    }

    /** The inbox that a person can read. */
    public String inboxUrl() {
        return ports.inboxUrl();
    }

    /** Keycloak's address; Keycloak is started when it does not run yet. */
    public String keycloakUrl() {
        startIdentity();
        return ports.keycloakUrl();
    }

    /** The password of Keycloak's administrator {@code admin}. */
    public String keycloakAdminPassword() {
        return home.keys().password("keycloak-admin");
    }

    /** A bearer token of a demo account, as {@code madoguchi-cli} gets it. */
    public String token(String username) {
        startIdentity();
        return tokens.of(username);
    }

    /** A connection with the rights of the running application. */
    public Connection asApplication() throws SQLException {
        return database.asApplication().getConnection();
    }

    /** A connection with the rights of the schema's owner. */
    public Connection asOwner() throws SQLException {
        return database.asOwner().getConnection();
    }

    /** Every mail received in this test run, the newest first. */
    public List<Letter> mails() {
        return mail.store().newestFirst();
    }

    /** The mails to one address, the newest first. */
    public List<Letter> mailsTo(String address) {
        return mails().stream().filter(letter -> letter.to().contains(address)).toList();
    }

    /** Takes the mail server down: connections are refused. */
    public void stopMail() {
        mail.stopReceiving();
    }

    /** Brings the mail server back on the same port. */
    public void startMail() {
        mail.startReceiving();
    }

    /** Ends WildFly as a power cut would; database, mail and Keycloak go on. */
    public void killApplication() {
        deployment.close();
        server.kill();
    }

    /** Brings WildFly and the application back after {@link #killApplication()}. */
    public void startApplication() {
        server.launch();
        server.awaitServer();
        deployment.deployApplication();
        server.awaitApplication();
    }

    /** Shifts the application's clock from the real time; zero sets it right again. */
    public void setClockOffset(Duration offset) {
        home.clock().shift(offset);
    }

    /** What WildFly has logged in this test run. */
    public Path serverLog() {
        return server.log();
    }
}
