package jp.madoguchi.verification;

import java.io.Serializable;
import java.util.List;
import jp.madoguchi.request.AssuranceLevel;

/**
 * Everything known about how surely the requester is known.
 *
 * @param required the strongest level any item asks for; at least A3 of an agent
 * @param covered whether a recorded verdict covers every item
 * @param methods empty while no proof is asked for; for the requester, once everything is carried out, how they can show
 *     once more who they are, and empty again when that goes by post only
 * @param destroyed evidence of the documents destroyed, with or without having been stored
 * @param unmatchedChannel whether the address the requester writes from is not the one on file (trust T-01); never told
 *     to the requester
 * @param registeredEmail address on file, for staff; {@code null} when there is none and always for the requester
 * @param note of the colleague who asked for proof, for staff, or {@code null}
 * @param lookedUp what a proof can be compared with; {@code null} for the requester
 * @param authorities of an agent every authority recorded, for staff; the latest is the last
 * @param objections of other holders of the same authority, for staff
 * @param destruction when the documents will be destroyed
 */
public record IdentityFile(
        AssuranceLevel required,
        AssuranceLevel reached,
        boolean covered,
        List<MethodOffered> methods,
        List<DocumentReceived> documents,
        List<DestroyedDocument> destroyed,
        List<VerdictRecorded> verdicts,
        boolean unmatchedChannel,
        String registeredEmail,
        String note,
        LookedUp lookedUp,
        List<AgentAuthority> authorities,
        List<AuthorityObjection> objections,
        DestructionPlan destruction)
        implements Serializable {

    public IdentityFile {
        methods = List.copyOf(methods);
        documents = List.copyOf(documents);
        destroyed = List.copyOf(destroyed);
        authorities = List.copyOf(authorities);
        objections = List.copyOf(objections);
        verdicts = List.copyOf(verdicts);
    }
}
