package jp.madoguchi.refusal;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the examination of an asserted ground came to, and on what it rests.
 *
 * @param extent how far it is justified; demanded of {@link Verdict#PARTLY}
 * @param note why; internal, never printed
 * @param purposes the purposes one by one, where the check asks for them
 * @param balance the balancing sheet, where the check asks for it
 */
public record AssertedAnswer(
        Verdict verdict,
        String extent,
        String note,
        Map<Particular, String> particulars,
        List<PurposeAnswer> purposes,
        List<Weighing> balance)
        implements Serializable {

    public AssertedAnswer {
        particulars = particulars == null ? Map.of() : said(particulars);
        purposes = purposes == null
                ? List.of()
                : purposes.stream().filter(Objects::nonNull).toList();
        balance = balance == null
                ? List.of()
                : balance.stream().filter(Objects::nonNull).toList();
    }

    /** An answer to a check that asks for no table. */
    public AssertedAnswer(Verdict verdict, String extent, String note, Map<Particular, String> particulars) {
        this(verdict, extent, note, particulars, List.of(), List.of());
    }

    /** Whether the sheet says that special circumstances outweigh the data subject (U-OVERRIDE). */
    public boolean isOutweighed() {
        return balance.stream().anyMatch(line -> line.weight() == Weighing.Weight.OUTWEIGHS);
    }

    private static Map<Particular, String> said(Map<Particular, String> particulars) {
        return particulars.entrySet().stream()
                .filter(particular -> particular.getKey() != null && particular.getValue() != null)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
