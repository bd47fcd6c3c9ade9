package jp.madoguchi.refusal;

import static jp.madoguchi.refusal.ReasonCode.Effect.*;
import static jp.madoguchi.refusal.ReasonCode.Level.*;
import static jp.madoguchi.request.RequestKind.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.ReasonCode.Level;
import jp.madoguchi.request.RequestKind;

/**
 * The reason-code catalogue of domain 2.3, in its order: the one place that says which code may be used for which kind
 * of request. The database's table {@code reason_code_allowed} repeats it, and a test compares the two. N-ORD5 is not in
 * it: whatever lies in the restricted compartment is answered as N-NONE, and a code that everybody can choose from
 * would tell that the compartment has something.
 */
public final class ReasonCodes {

    private static final Set<RequestKind> ALL = EnumSet.allOf(RequestKind.class);
    private static final Set<RequestKind> D_TPR = EnumSet.of(DISCLOSURE, TPR_DISCLOSURE);
    private static final Set<RequestKind> P_D_TPR = EnumSet.of(PURPOSE_NOTICE, DISCLOSURE, TPR_DISCLOSURE);
    private static final Set<RequestKind> U_E = EnumSet.of(USE_STOP, RequestKind.ERASURE);
    private static final Set<RequestKind> U_E_T = EnumSet.of(USE_STOP, RequestKind.ERASURE, TP_STOP);

    // spotless:off
    private static final List<ReasonCode> TABLE = List.of(
        //   code          kinds                          level         effect          article          s.14 restricted
        code("S14-1",      D_TPR,                         ITEM,         WITHHOLDS,      "33(2)(i)",         1, true),
        code("S14-2",      D_TPR,                         ITEM,         WITHHOLDS,      "33(2)(ii)",        2, false),
        code("S14-3",      D_TPR,                         ITEM,         WITHHOLDS,      "33(2)(iii)",       3, true),
        code("S14-4",      ALL,                           CASE,         REJECTS,        "37(1)",            4, false),
        code("A-AUTH",     ALL,                           CASE,         REJECTS,        "37(3)",            0, false),
        code("F-FORM",     ALL,                           CASE,         REJECTS,        "37(1)",            0, false),
        code("F-SPEC",     ALL,                           ITEM,         REJECTS,        "37(2)",            0, false),
        code("F-FEE",      P_D_TPR,                       CASE,         REJECTS,        "38",               0, false),
        code("N-NONE",     ALL,                           ITEM,         NOT_HELD,       "33(3)",            0, false),
        code("N-RPD",      ALL,                           ITEM,         WITHHOLDS,      "16(4)",            0, false),
        code("N-PROC",     ALL,                           ITEM,         WITHHOLDS,      "16(4)",            0, false),
        code("N-PSEUDO",   ALL,                           ITEM,         WITHHOLDS,      "41(9)",            0, false),
        code("N-ANON",     ALL,                           ITEM,         WITHHOLDS,      "2(6)",             0, false),
        code("N-SPEC-LAW", EnumSet.of(DISCLOSURE, CORRECTION), ITEM,    WITHHOLDS,      "33(4), 34(2)",     0, false),
        code("N-DEAD",     ALL,                           ITEM_OR_CASE, WITHHOLDS,      "2(1)",             0, false),
        code("P-CLEAR",    EnumSet.of(PURPOSE_NOTICE),    ITEM,         WITHHOLDS,      "32(2)(i)",         0, false),
        code("P-214-1",    EnumSet.of(PURPOSE_NOTICE),    ITEM,         WITHHOLDS,      "32(2)(ii)",        0, true),
        code("P-214-2",    EnumSet.of(PURPOSE_NOTICE),    ITEM,         WITHHOLDS,      "32(2)(ii)",        0, true),
        code("P-214-3",    EnumSet.of(PURPOSE_NOTICE),    ITEM,         WITHHOLDS,      "32(2)(ii)",        0, true),
        code("C-FACT",     EnumSet.of(CORRECTION),        ITEM,         WITHHOLDS,      "34(2)",            0, false),
        code("C-EVAL",     EnumSet.of(CORRECTION),        ITEM,         WITHHOLDS,      "34(1)",            0, false),
        code("C-NEED",     EnumSet.of(CORRECTION),        ITEM,         WITHHOLDS,      "34(2)",            0, false),
        code("U-NOGROUND", U_E_T,                         ITEM,         WITHHOLDS,      "35(2), (4), (6)",  0, false),
        code("U-EXCESS",   U_E,                           ITEM,         WITHHOLDS,      "35(2), (6)",       0, false),
        code("U-OVERRIDE", U_E_T,                         ITEM,         WITHHOLDS,      "35(5)",            0, true),
        code("U-ALT",      U_E_T,                         ITEM,         REPLACES,       "35(2), (4), (6)",  0, false),
        code("U-RETAIN",   EnumSet.of(RequestKind.ERASURE), ITEM,       REPLACES,       "35(2), (6)",       0, false),
        code("T-NOT3P",    EnumSet.of(TP_STOP),           ITEM,         WITHHOLDS,      "27(5)",            0, false),
        code("M-DIFF",     D_TPR,                         ITEM,         CHANGES_METHOD, "33(2), (3)",       0, false),
        code("R-ORG",      ALL,                           CASE,         REFERS,         "",                 0, false),
        code("W-DRAWN",    ALL,                           CASE,         ENDS,           "",                 0, false)
    );
    // spotless:on

    private ReasonCodes() {}

    /** The whole catalogue. */
    public static List<ReasonCode> all() {
        return TABLE;
    }

    public static Optional<ReasonCode> find(String code) {
        return TABLE.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** What may be said of an item of this kind, for this effect. */
    public static List<ReasonCode> offered(RequestKind kind, Effect effect) {
        return TABLE.stream()
                .filter(row -> row.effect() == effect && row.isForItems() && row.isAllowedFor(kind))
                .toList();
    }

    private static ReasonCode code(
            String code,
            Set<RequestKind> kinds,
            Level level,
            Effect effect,
            String article,
            int section14,
            boolean restricted) {
        return new ReasonCode(code, kinds, level, effect, article, section14, restricted);
    }
}
