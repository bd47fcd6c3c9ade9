package jp.madoguchi.config.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortsTest {

    @Test
    void free_ports_are_accepted() {
        assertThatCode(() -> Ports.free().mustBeFree()).doesNotThrowAnyException();
    }

    @Test
    void a_taken_port_is_named_with_what_it_is_for_and_how_to_move_it() throws Exception {
        Ports free = Ports.free();
        try (var taken = new ServerSocket(free.keycloak(), 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(free::mustBeFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            "Port %d, meant for Keycloak, is taken by another program."
                                    + " Choose another: -Dmadoguchi.keycloak.port=PORT",
                            taken.getLocalPort());
        }
    }

    @Test
    void one_port_for_two_parts_is_refused() {
        Ports free = Ports.free();
        var same = new Ports(
                free.inbox(),
                free.management(),
                free.keycloak(),
                free.keycloakManagement(),
                free.inbox(),
                free.smtp(),
                free.database());

        assertThatThrownBy(same::mustBeFree)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("madoguchi.port")
                .hasMessageContaining("madoguchi.inbox.port");
    }
}
