package jp.madoguchi.restricted.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.audit.Chain;
import jp.madoguchi.audit.ChainLink;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The compartment's chain over a store that notes how many rows are asked of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestrictedTrailTest {

    private static final Actor MARI = new Actor("mari", Set.of(Role.RESTRICTED_REVIEWER));
    private static final UUID ENTRY = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final Instant NOON = Instant.parse("2027-02-01T03:00:00Z");

    private final List<RestrictedEvent> stored = new ArrayList<>();
    private final List<Integer> rowsRead = new ArrayList<>();
    private final RestrictedTrail trail = new RestrictedTrail(store());

    @Test
    void an_event_is_added_to_the_last_one_and_nothing_before_that_is_read() {
        trail.record(ENTRY, "PROPOSED", MARI, NOON);
        trail.record(ENTRY, "APPROVED_BY_ONE", MARI, NOON);
        trail.record(ENTRY, "APPROVED_BY_ONE", MARI, NOON);

        assertThat(rowsRead).containsExactly(0, 1, 1);
        assertThat(stored)
                .extracting(event -> event.link("RESTRICTED").sequence())
                .containsExactly(1L, 2L, 3L);
        assertThat(trail.read().intact()).isTrue();
    }

    @Test
    void a_chain_in_which_something_was_changed_is_told() {
        trail.record(ENTRY, "PROPOSED", MARI, NOON);
        ChainLink next = Chain.next(
                "RESTRICTED",
                new Chain.End(1, "f".repeat(64)),
                new Chain.Happening(NOON, "x", "restricted-reviewer", "REFUSED", Map.of("entry", ENTRY.toString())));
        stored.add(new RestrictedEvent(next));

        assertThat(trail.read().intact()).isFalse();
    }

    private EntityManager store() {
        return made(EntityManager.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "createNativeQuery" -> made(Query.class, (query, asked, none) -> null);
            case "createQuery" -> query(arguments[0].toString().contains("desc"));
            case "persist" -> stored.add((RestrictedEvent) arguments[0]) ? null : null;
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private TypedQuery<?> query(boolean newestFirst) {
        List<RestrictedEvent> found = new ArrayList<>(stored);
        if (newestFirst) {
            Collections.reverse(found);
        }
        int[] limit = {Integer.MAX_VALUE};
        return made(TypedQuery.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "setMaxResults" -> {
                limit[0] = (int) arguments[0];
                yield proxy;
            }
            case "getResultStream" -> {
                List<RestrictedEvent> rows = found.stream().limit(limit[0]).toList();
                rowsRead.add(rows.size());
                yield rows.stream();
            }
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T made(Class<T> type, InvocationHandler answering) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answering));
    }
}
