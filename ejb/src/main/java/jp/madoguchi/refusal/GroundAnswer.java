package jp.madoguchi.refusal;

import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a person answered to a ground.
 *
 * @param note why; internal, never printed
 * @param particulars what {@link RefusalGround#particulars()} asks for when the ground is engaged
 */
public record GroundAnswer(boolean engaged, String note, Map<Particular, String> particulars) implements Serializable {

    public GroundAnswer {
        particulars = particulars == null ? Map.of() : said(particulars);
    }

    public GroundAnswer(boolean engaged, String note) {
        this(engaged, note, Map.of());
    }

    private static Map<Particular, String> said(Map<Particular, String> particulars) {
        return particulars.entrySet().stream()
                .filter(particular -> particular.getKey() != null && particular.getValue() != null)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
