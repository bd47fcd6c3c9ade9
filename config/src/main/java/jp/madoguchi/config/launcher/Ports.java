package jp.madoguchi.config.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ports the stack listens on, all on loopback. */
public record Ports(
        int application, int management, int keycloak, int keycloakManagement, int inbox, int smtp, int database) {

    /** One port as a person knows it: what listens there, and the property that moves it. */
    private record Named(String part, String property, int port) {}

    /** The ports named by system properties, or else the documented defaults. */
    public static Ports fromProperties() {
        return new Ports(
                Integer.getInteger("madoguchi.port", 8080),
                Integer.getInteger("madoguchi.management.port", 9990),
                Integer.getInteger("madoguchi.keycloak.port", 8180),
                inner("madoguchi.keycloak.management.port", 8190),
                Integer.getInteger("madoguchi.inbox.port", 8025),
                inner("madoguchi.smtp.port", 8026),
                inner("madoguchi.database.port", 15432));
    }

    // nobody knows these by heart, so one in use is no reason to stop unless a person has asked for just that one
    private static int inner(String property, int usual) {
        Integer asked = Integer.getInteger(property);
        if (asked != null) {
            return asked;
        }
        return isTaken(usual) ? free().database() : usual;
    }

    /** Ports that nothing listens on at this moment, for stacks that nobody has to find by heart. */
    public static Ports free() {
        Set<Integer> found = new LinkedHashSet<>();
        while (found.size() < 7) {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                found.add(socket.getLocalPort());
            } catch (IOException e) {
                throw new CannotStart("No free port on this machine", e);
            }
        }
        var port = found.iterator();
        return new Ports(port.next(), port.next(), port.next(), port.next(), port.next(), port.next(), port.next());
    }

    /** Refuses to go on when any of them is taken, naming all that are. */
    public void mustBeFree() {
        List<String> complaints =
                named().stream().map(this::complaint).flatMap(Optional::stream).toList();
        if (!complaints.isEmpty()) {
            throw new CannotStart(String.join(System.lineSeparator(), complaints));
        }
    }

    private Optional<String> complaint(Named named) {
        Set<String> twins = new LinkedHashSet<>();
        named().stream()
                .filter(other -> other.port() == named.port() && !other.equals(named))
                .forEach(other -> twins.add("-D" + other.property()));
        if (!twins.isEmpty()) {
            return Optional.of("Port %d is given to %s (-D%s) and again by %s: choose another for one of them."
                    .formatted(named.port(), named.part(), named.property(), String.join(", ", twins)));
        }
        if (isTaken(named.port())) {
            return Optional.of("Port %d, meant for %s, is taken by another program. Choose another: -D%s=PORT"
                    .formatted(named.port(), named.part(), named.property()));
        }
        return Optional.empty();
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return false;
        } catch (IOException | IllegalArgumentException e) {
            return true;
        }
    }

    private List<Named> named() {
        return List.of(
                new Named("the application", "madoguchi.port", application),
                new Named("health and metrics", "madoguchi.management.port", management),
                new Named("Keycloak", "madoguchi.keycloak.port", keycloak),
                new Named("Keycloak's health", "madoguchi.keycloak.management.port", keycloakManagement),
                new Named("the mail inbox", "madoguchi.inbox.port", inbox),
                new Named("incoming mail (SMTP)", "madoguchi.smtp.port", smtp),
                new Named("PostgreSQL", "madoguchi.database.port", database));
    }

    public String applicationUrl() {
        return "http://localhost:" + application;
    }

    public String keycloakUrl() {
        return "http://localhost:" + keycloak;
    }

    public String realmUrl() {
        return keycloakUrl() + "/realms/madoguchi";
    }

    public String managementUrl() {
        return "http://localhost:" + management;
    }

    public String inboxUrl() {
        return "http://localhost:" + inbox;
    }
}
