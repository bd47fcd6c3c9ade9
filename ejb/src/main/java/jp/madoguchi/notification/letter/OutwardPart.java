package jp.madoguchi.notification.letter;

import java.util.List;
import jp.madoguchi.decision.Disposition;

/**
 * Parts of an item that were decided alike and for the same reason, as the requester may know them.
 *
 * @param reasonCode {@code null} when granted or not held
 * @param reason what staff wrote for the requester, or {@code null}
 * @param reasonEn the same in English, or {@code null}
 */
record OutwardPart(Disposition disposition, String reasonCode, String reason, String reasonEn, List<Place> places) {

    OutwardPart {
        places = List.copyOf(places);
    }

    /** A data category or purpose; {@code system} is {@code null} when it stands for every system. Records
     * and fields are not told: a letter speaks of kinds of data (domain 2.4). */
    record Place(String code, String system) {}
}
