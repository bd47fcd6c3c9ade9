package jp.madoguchi.web.api.requests.action;

import java.util.Set;
import jp.madoguchi.verification.AuthorityFound;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What recording an agent's authority, its end, or a death needs; fields of the others stay absent.
 *
 * @param endedOn the first day on which it does not stand any more; absent for today (END_AUTHORITY)
 * @param name, email who objects, and where they are written to (NOTE_OBJECTION)
 * @param settlement how the objection was settled (SETTLE_OBJECTION)
 * @param note for colleagues (RECORD_AUTHORITY); how it became known (CLOSE_DECEASED); how it was ascertained that whoever
 *     objects may (NOTE_OBJECTION); why it is settled (SETTLE_OBJECTION)
 */
@Schema(
        description =
                "RECORD_AUTHORITY, END_AUTHORITY, NOTE_OBJECTION, SETTLE_OBJECTION, CLOSE_DECEASED: what an agent showed, who"
                        + " objects, or why the authority ended")
public record AuthoritySent(
        String kind,
        String proof,
        String proofDated,
        boolean onPaper,
        Set<String> checked,
        String extent,
        String minorBornOn,
        String lastDay,
        boolean disputed,
        boolean protection,
        String reason,
        String endedOn,
        String name,
        String email,
        String settlement,
        String note) {

    AuthorityFound found() {
        return new AuthorityFound(
                kind, proof, proofDated, onPaper, checked, extent, minorBornOn, lastDay, disputed, protection, note);
    }
}
