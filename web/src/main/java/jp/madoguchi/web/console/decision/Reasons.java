package jp.madoguchi.web.console.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.decision.DecisionTable;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.ReasonCodes;
import jp.madoguchi.request.RequestKind;

/** The reason codes a form offers: never one that the kind of request does not allow (domain 2.3). */
@Named
@ApplicationScoped
public class Reasons {

    @Inject
    private ReasonCodes codes;

    public List<String> offered(RequestKind kind, Disposition disposition) {
        return disposition == null
                ? List.of()
                : codes.all().stream()
                        .filter(code -> code.isAllowedFor(kind))
                        .map(ReasonCode::code)
                        .filter(code -> DecisionTable.allows(kind, code, disposition))
                        .toList();
    }

    /** Why a whole request may be turned away before anything is decided on the merits. */
    public List<String> onProcedure() {
        return codes.all().stream()
                .filter(reason -> reason.effect() == Effect.REJECTS)
                .map(ReasonCode::code)
                .toList();
    }
}
