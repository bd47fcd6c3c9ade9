package jp.madoguchi.notification.letter;

import java.util.List;
import jp.madoguchi.decision.Disposition;

/**
 * Parts of an item that were decided alike and for the same reason, as the requester may know them.
 *
 * @param reasonCode {@code null} when granted or not held
 * @param reason what staff wrote for the requester, or {@code null}
 */
record OutwardPart(Disposition disposition, String reasonCode, String reason, List<Place> places) {

    OutwardPart {
        places = List.copyOf(places);
    }

    /** A data category or purpose; {@code system} is {@code null} when it stands for every system. */
    record Place(String code, String system) {}
}
