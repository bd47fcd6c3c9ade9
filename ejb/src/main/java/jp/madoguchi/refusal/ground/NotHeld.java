package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected.Violation;

/** APPI Art. 33(3): nothing is held. It rests on a search in which every system answered (domain 2.4, D7), or, for records of provision, on there being no duty to record (T3). */
@ApplicationScoped
public class NotHeld implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("N-NONE", Effect.NOT_HELD, "33(3)");
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (!facts.unanswered().isEmpty()) {
            return Finding.needsReview("refusal.ground.N-NONE.incomplete", facts.named(facts.unanswered()));
        }
        return facts.nothingFound()
                ? Finding.engaged("refusal.ground.N-NONE.searched")
                : Finding.notEngaged("refusal.ground.N-NONE.found", facts.named(facts.categoriesFound()));
    }

    @Override
    public Set<Particular> furtherParticulars(RequestKind kind) {
        return kind == RequestKind.TPR_DISCLOSURE ? Set.of(Particular.PROVISION_MAP_ENTRY) : Set.of();
    }

    @Override
    public Optional<Violation> objection(RequestFacts facts) {
        return facts.unanswered().isEmpty()
                ? Optional.empty()
                : Optional.of(new Violation(
                        "ground",
                        "refusal.ground.N-NONE.search.incomplete",
                        List.of(String.join(", ", new TreeSet<>(facts.unanswered())))));
    }
}
