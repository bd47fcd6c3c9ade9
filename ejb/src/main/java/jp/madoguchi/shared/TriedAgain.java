package jp.madoguchi.shared;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Does a piece of work once more when the database gave it up for the sake of another: of two transactions that wait for
 * each other it takes one back, which may begin anew at once, because the other goes on.
 */
public final class TriedAgain {

    static final int TIMES = 4;

    /** Deadlock, and a serialisation that failed, as PostgreSQL and the SQL standard name them. */
    private static final Set<String> GIVEN_UP = Set.of("40P01", "40001");

    private TriedAgain() {}

    /**
     * The result of the work, at the latest of its last try.
     *
     * @param work begins a transaction of its own each time, and has left nothing behind when it fails
     */
    public static <T> T of(Supplier<T> work) {
        for (int time = 1; time < TIMES; time++) {
            try {
                return work.get();
            } catch (RuntimeException failed) {
                if (!wasGivenUp(failed, Collections.newSetFromMap(new IdentityHashMap<>()))) {
                    throw failed;
                }
            }
        }
        return work.get();
    }

    // The container wraps what failed, and says what failed while committing in a suppressed exception.
    private static boolean wasGivenUp(Throwable failed, Set<Throwable> seen) {
        if (failed == null || !seen.add(failed)) {
            return false;
        }
        if (failed instanceof SQLException refused
                && (GIVEN_UP.contains(String.valueOf(refused.getSQLState()))
                        || wasGivenUp(refused.getNextException(), seen))) {
            return true;
        }
        return Stream.concat(Stream.of(failed).map(Throwable::getCause), Arrays.stream(failed.getSuppressed()))
                .anyMatch(behind -> wasGivenUp(behind, seen));
    }
}
