package jp.madoguchi.queue;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;

/**
 * The place in the queue after which the next page begins. Opaque to whoever carries it, and of no use in another order.
 *
 * @param key the row's date or instant in this order
 */
public record QueueCursor(QueueSort sort, boolean descending, Object key, String reference) {

    private static final int PARTS = 4;

    /**
     * Reads the cursor that a query carries.
     *
     * @throws InputRejected when it is malformed, or comes from another order
     */
    static QueueCursor of(QueueQuery query) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(query.after()), StandardCharsets.UTF_8);
            String[] parts = text.split("\\|", PARTS);
            boolean fits = parts.length == PARTS
                    && parts[0].equals(query.sort().name())
                    && parts[1].equals(direction(query.descending()))
                    && RequestReference.isShapedLikeOne(parts[3]);
            if (fits) {
                return new QueueCursor(query.sort(), query.descending(), key(query.sort(), parts[2]), parts[3]);
            }
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw rejected();
        }
        throw rejected();
    }

    public String encoded() {
        String text = String.join("|", sort.name(), direction(descending), key.toString(), reference);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String direction(boolean descending) {
        return descending ? "D" : "A";
    }

    private static Object key(QueueSort sort, String text) {
        if (sort == QueueSort.RECEIVED) {
            Instant instant = Instant.parse(text);
            QueueQuery.requireStorable("after", LocalDate.ofInstant(instant, ClockOfTheOffice.TOKYO));
            return instant;
        }
        LocalDate date = LocalDate.parse(text);
        QueueQuery.requireStorable("after", date);
        return date;
    }

    private static InputRejected rejected() {
        return new InputRejected("after", "queue.cursor.not.known");
    }
}
