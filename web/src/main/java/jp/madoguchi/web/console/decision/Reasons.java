package jp.madoguchi.web.console.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.ReasonCodes;
import jp.madoguchi.request.RequestKind;

/** The reason codes a form offers: never one that the kind of request does not allow (domain 2.3). */
@Named
@ApplicationScoped
public class Reasons {

    /** Fees are not charged yet, so nobody can be turned away for one. */
    private static final Set<String> NOT_OFFERED = Set.of("F-FEE");

    public List<String> offered(RequestKind kind, Disposition disposition) {
        return effects(disposition)
                .flatMap(effect -> ReasonCodes.offered(kind, effect).stream())
                .map(ReasonCode::code)
                .toList();
    }

    /** Why a whole request may be turned away before anything is decided on the merits. */
    public List<String> onProcedure() {
        return ReasonCodes.all().stream()
                .filter(reason -> reason.effect() == Effect.REJECTS)
                .map(ReasonCode::code)
                .filter(code -> !NOT_OFFERED.contains(code))
                .toList();
    }

    private static Stream<Effect> effects(Disposition disposition) {
        if (disposition == null || !disposition.needsReason()) {
            return Stream.empty();
        }
        return disposition == Disposition.ALT
                ? Stream.of(Effect.REPLACES, Effect.CHANGES_METHOD)
                : Stream.of(Effect.WITHHOLDS);
    }
}
