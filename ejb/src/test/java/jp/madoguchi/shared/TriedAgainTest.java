package jp.madoguchi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TriedAgainTest {

    private int tries;

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001"})
    void what_the_database_gave_up_for_another_is_done_again(String state) {
        String done = TriedAgain.of(failing(wrapped(refused(state)), wrapped(refused(state))));

        assertThat(done).isEqualTo("done");
        assertThat(tries).isEqualTo(3);
    }

    @Test
    void it_is_known_wherever_it_stands() {
        SQLException batch = new BatchUpdateException();
        batch.setNextException(refused("40P01"));
        RuntimeException committing = new EJBException("could not commit");
        committing.addSuppressed(wrapped(refused("40P01")));

        assertThat(TriedAgain.of(failing(new PersistenceException(batch), committing)))
                .isEqualTo("done");
    }

    @Test
    void what_is_given_up_every_time_fails_in_the_end() {
        RuntimeException deadlock = wrapped(refused("40P01"));

        assertThatThrownBy(() -> TriedAgain.of(failing(deadlock, deadlock, deadlock, deadlock)))
                .isSameAs(deadlock);
        assertThat(tries).isEqualTo(TriedAgain.TIMES);
    }

    @Test
    void any_other_failure_is_not_tried_again() {
        for (RuntimeException other :
                List.of(wrapped(refused("23505")), wrapped(refused(null)), new EJBException("other"))) {
            tries = 0;

            assertThatThrownBy(() -> TriedAgain.of(failing(other))).isSameAs(other);
            assertThat(tries).isEqualTo(1);
        }
    }

    private Supplier<String> failing(RuntimeException... failures) {
        Deque<RuntimeException> left = new ArrayDeque<>(List.of(failures));
        return () -> {
            tries++;
            if (!left.isEmpty()) {
                throw left.pop();
            }
            return "done";
        };
    }

    private static SQLException refused(String state) {
        return new SQLException("refused", state);
    }

    private static RuntimeException wrapped(SQLException refused) {
        return new EJBException(new PersistenceException(refused));
    }
}
