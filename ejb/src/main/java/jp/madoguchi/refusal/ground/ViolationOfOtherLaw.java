package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 33(2)(iii), section 14(3): disclosure would violate another law, such as the secrecy of communications. */
@ApplicationScoped
public class ViolationOfOtherLaw implements RefusalGround {

    /** Categories in which other people's communications lie. */
    private static final Set<String> COMMUNICATIONS_IN = Set.of("C2b", "C3", "E5");

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of(
                        "S14-3", Effect.WITHHOLDS, "33(2)(iii)", RequestKind.DISCLOSURE, RequestKind.TPR_DISCLOSURE)
                .ofSection14(3)
                .wordedWithCare();
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        Set<String> communications = facts.foundAmong(COMMUNICATIONS_IN);
        return communications.isEmpty()
                ? Finding.notEngaged("refusal.ground.S14-3.no.sign")
                : Finding.needsReview("refusal.ground.S14-3.communications", facts.named(communications));
    }

    @Override
    public Set<Particular> furtherParticulars(RequestKind kind) {
        return Set.of(Particular.WHY_NOT_SEVERABLE);
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return kind == RequestKind.TPR_DISCLOSURE
                ? Set.of(Particular.STATUTE, Particular.LEGAL_MEMO, Particular.RECIPIENT_SIDE_HARM)
                : Set.of(Particular.STATUTE, Particular.LEGAL_MEMO);
    }
}
