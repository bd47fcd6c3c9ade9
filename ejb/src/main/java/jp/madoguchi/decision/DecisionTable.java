package jp.madoguchi.decision;

import static jp.madoguchi.decision.ApproverLevel.L1;
import static jp.madoguchi.decision.ApproverLevel.L2;
import static jp.madoguchi.decision.DecisionRow.Part.ANY;
import static jp.madoguchi.decision.DecisionRow.Part.NOTHING_GIVEN;
import static jp.madoguchi.decision.DecisionRow.Part.SOME;
import static jp.madoguchi.decision.DerivedEvidence.*;
import static jp.madoguchi.decision.Disposition.*;
import static jp.madoguchi.decision.NoticeElement.*;
import static jp.madoguchi.refusal.Particular.*;
import static jp.madoguchi.request.RequestKind.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.decision.DecisionRow.Part;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.request.RequestKind;

/**
 * The decision table of domain 2.4, in its order: what follows from which ground, what must be in the file, who approves
 * and what the letter must say. {@code docs/decision-table.md} shows it and a test keeps the two equal. Row D6 is not in
 * it, for the reason that its code is not in {@link jp.madoguchi.refusal.ReasonCodes}. Rows that begin with Z fill what
 * the domain leaves open; {@code docs/decisions/0063-*.md} says why.
 */
public final class DecisionTable {

    private static final Set<RequestKind> EVERY = EnumSet.allOf(RequestKind.class);
    private static final Set<RequestKind> D = EnumSet.of(DISCLOSURE);
    private static final Set<RequestKind> TPR = EnumSet.of(TPR_DISCLOSURE);
    private static final Set<RequestKind> D_TPR = EnumSet.of(DISCLOSURE, TPR_DISCLOSURE);
    private static final Set<RequestKind> P = EnumSet.of(PURPOSE_NOTICE);
    private static final Set<RequestKind> P_D_TPR = EnumSet.of(PURPOSE_NOTICE, DISCLOSURE, TPR_DISCLOSURE);
    private static final Set<RequestKind> C = EnumSet.of(CORRECTION);
    private static final Set<RequestKind> E = EnumSet.of(ERASURE);
    private static final Set<RequestKind> T = EnumSet.of(TP_STOP);
    private static final Set<RequestKind> U_E = EnumSet.of(USE_STOP, ERASURE);
    private static final Set<RequestKind> U_E_T = EnumSet.of(USE_STOP, ERASURE, TP_STOP);
    private static final Set<RequestKind> OPTOUT = EnumSet.of(OPTOUT_STOP);
    private static final Set<RequestKind> GRIEVANCE = EnumSet.of(COMPLAINT);
    /** Whatever has no row of its own that grants it: granted at L1 and refused at L2, as rows Z4, Z1 and Z8 say. */
    private static final Set<RequestKind> OTHER = EnumSet.complementOf(EnumSet.of(
            PURPOSE_NOTICE,
            DISCLOSURE,
            TPR_DISCLOSURE,
            CORRECTION,
            USE_STOP,
            ERASURE,
            TP_STOP,
            OPTOUT_STOP,
            COMPLAINT));

    private static final Set<Disposition> DONE = EnumSet.of(GRANT);
    private static final Set<Disposition> HELD_BACK = EnumSet.of(WITHHOLD, GRANT_MASKED);
    private static final Set<Disposition> NOT_DONE = EnumSet.of(WITHHOLD);
    private static final Set<Disposition> NOTHING = EnumSet.of(NOT_HELD);
    private static final Set<Disposition> INSTEAD = EnumSet.of(ALT);
    private static final Set<Disposition> ELSEWHERE = EnumSet.of(REDIRECT);
    private static final Set<Disposition> ENDED = Set.of();

    // spotless:off
    private static final List<DecisionRow> TABLE = List.of(
        //  row    kinds      reason code                    asserted          part           decided    level
        row("D1",  D,         none(),                        none(),           ANY,           DONE,      L1,
            evidence(), derived(SEARCH_LOG), says(LIST_METHOD_MANIFEST, PURPOSE_AND_SOURCE)),
        row("D2",  D,         of("S14-1"),                   none(),           SOME,          HELD_BACK, L2,
            evidence(WHO_IS_AT_RISK, INTEREST, CAUSAL_LINK, LIKELIHOOD, WHY_MASKING_DOES_NOT_SUFFICE), derived(), says(WITHHELD_PARTS, ARTICLE, REASON)),
        row("D3",  D,         of("S14-1"),                   none(),           NOTHING_GIVEN, HELD_BACK, L2,
            evidence(WHO_IS_AT_RISK, INTEREST, CAUSAL_LINK, LIKELIHOOD, WHY_MASKING_DOES_NOT_SUFFICE, WHY_NOT_SEVERABLE), derived(), says(WITHHELD_PARTS, ARTICLE, REASON)),
        row("D4",  D_TPR,     of("S14-2"),                   none(),           ANY,           HELD_BACK, L2,
            evidence(IMPACT, MORE_THAN_NUISANCE, Particular.WHAT_IS_OFFERED), derived(), says(ARTICLE, REASON, NoticeElement.WHAT_IS_OFFERED)),
        row("D5",  D,         of("S14-3"),                   none(),           ANY,           HELD_BACK, L2,
            evidence(Particular.STATUTE, LEGAL_MEMO), derived(), says(NoticeElement.STATUTE, REASON)),
        row("D7",  EVERY,     of("N-NONE"),                  none(),           ANY,           NOTHING,   L1,
            evidence(), derived(SEARCH_LOG), says(NOT_HELD_SENTENCE)),
        row("D8",  D_TPR,     of("M-DIFF"),                  none(),           ANY,           DONE,      L1,
            evidence(METHOD_DIFFICULTY, REQUESTER_ASKED), derived(SEARCH_LOG), says(METHOD_USED, REASON)),
        row("D9",  EVERY,     of("N-PROC", "R-ORG"),         none(),           ANY,           ELSEWHERE, L1,
            evidence(CONTRACT_OR_TENANT), derived(), says(WHOM_TO_ASK)),
        row("D10", EVERY,     of("S14-4"),                   none(),           ANY,           ENDED,     L1,
            evidence(), derived(ATTEMPTS_AND_REMINDERS), says(HOW_TO_REFILE)),
        row("T1",  TPR,       none(),                        none(),           ANY,           DONE,      L1,
            evidence(), derived(SEARCH_LOG), says(RECORD_ITEMS)),
        row("T2",  TPR,       of("S14-1", "S14-3"),          none(),           ANY,           HELD_BACK, L2,
            evidence(RECIPIENT_SIDE_HARM), derived(), says(WITHHELD_PARTS, ARTICLE, REASON)),
        row("T3",  TPR,       of("N-NONE"),                  none(),           ANY,           NOTHING,   L1,
            evidence(PROVISION_MAP_ENTRY), derived(), says(NOT_HELD_SENTENCE)),
        row("P1",  P,         none(),                        none(),           ANY,           DONE,      L1,
            evidence(), derived(DATA_AND_PURPOSE_MAP), says(PURPOSES_PER_ITEM)),
        row("P2",  P,         of("P-CLEAR"),                 none(),           ANY,           NOT_DONE,  L1,
            evidence(PUBLISHED_PURPOSES), derived(), says(WHERE_PUBLISHED)),
        row("P3",  P,         of("P-214-1", "P-214-2", "P-214-3"), none(),     ANY,           NOT_DONE,  L2,
            evidence(MEMO), derived(), says(ARTICLE, REASON)),
        row("C1",  C,         none(),                        none(),           ANY,           DONE,      L1,
            evidence(TRUE_FACT_EVIDENCE, BEFORE_AND_AFTER), derived(), says(CONTENT_OF_CORRECTION)),
        row("C2",  C,         of("C-FACT"),                  none(),           ANY,           NOT_DONE,  L2,
            evidence(INVESTIGATION_RECORD), derived(), says(RESULT_OF_INVESTIGATION, REASON)),
        row("C3",  C,         of("C-EVAL"),                  none(),           ANY,           NOT_DONE,  L2,
            evidence(CLASSIFICATION_OF_STATEMENT), derived(), says(REASON, OFFER_OF_STATEMENT)),
        row("C4",  C,         of("C-NEED"),                  none(),           ANY,           NOT_DONE,  L2,
            evidence(PURPOSE_ANALYSIS), derived(), says(REASON)),
        row("C5",  C,         of("N-SPEC-LAW"),              none(),           ANY,           ELSEWHERE, L1,
            evidence(Particular.STATUTE, WHERE_TO_APPLY), derived(), says(WHOM_TO_ASK)),
        row("U1",  U_E,       none(),                        of("U1", "U2", "U3"), ANY,       DONE,      L2,
            evidence(BREACH_FINDING, SCOPE_MEMO), derived(GROUND_EXAMINED), says(WHAT_WAS_STOPPED)),
        row("U2",  U_E_T,     none(),                        of("U4", "T2"),   ANY,           DONE,      L1,
            evidence(), derived(PURPOSES_ONE_BY_ONE), says(WHAT_WAS_STOPPED)),
        row("U3",  U_E_T,     none(),                        of("U5", "T3"),   ANY,           DONE,      L2,
            evidence(INCIDENT_ID), derived(GROUND_EXAMINED), says(WHAT_WAS_STOPPED)),
        row("U4",  U_E_T,     none(),                        of("U6", "T4"),   ANY,           DONE,      L2,
            evidence(), derived(BALANCING_SHEET), says(WHAT_WAS_STOPPED)),
        row("U5",  U_E_T,     of("U-NOGROUND", "U-OVERRIDE"), none(),          ANY,           NOT_DONE,  L2,
            evidence(), derived(GROUND_DOES_NOT_HOLD), says(REASON, COMPLAINT_CONTACT)),
        row("U6",  E,         of("U-RETAIN"),                none(),           ANY,           INSTEAD,   L2,
            evidence(Particular.STATUTE, RETENTION_PERIOD, END_DATE), derived(), says(ALTERNATIVE_MEASURE)),
        row("U7",  U_E_T,     of("U-ALT"),                   none(),           ANY,           INSTEAD,   L2,
            evidence(DIFFICULTY, MEASURE, WHY_PROTECTIVE, DATA_OWNER_CONSENT), derived(), says(ALTERNATIVE_MEASURE)),
        row("U8",  U_E,       of("U-EXCESS"),                none(),           ANY,           NOT_DONE,  L2,
            evidence(WHY_SMALLER_SCOPE_SUFFICES), derived(), says(DONE_AND_UNDONE, REASON)),
        row("V1",  T,         none(),                        of("T1"),         ANY,           DONE,      L2,
            evidence(PROVISION_LOG), derived(GROUND_EXAMINED), says(STOPPED_RECIPIENTS)),
        row("V2",  T,         of("T-NOT3P"),                 none(),           ANY,           NOT_DONE,  L1,
            evidence(CONTRACT_OR_JOINT_USE_NOTICE), derived(), says(NOT_THIRD_PARTIES)),
        row("V3",  OPTOUT,    none(),                        none(),           ANY,           DONE,      L1,
            evidence(), derived(), says(STOPPED_RECIPIENTS)),
        row("X1",  EVERY,     of("A-AUTH"),                  none(),           ANY,           ENDED,     L1,
            evidence(), derived(ATTEMPTS_AND_REMINDERS), says(HOW_TO_REFILE)),
        row("X2",  EVERY,     of("F-FORM", "F-SPEC"),        none(),           ANY,           ENDED,     L1,
            evidence(), derived(ATTEMPTS_AND_REMINDERS), says(HOW_TO_REFILE)),
        row("X3",  P_D_TPR,   of("F-FEE"),                   none(),           ANY,           ENDED,     L1,
            evidence(), derived(ATTEMPTS_AND_REMINDERS, FEE_NOTICES), says(AMOUNT_AND_DAY, HOW_TO_REFILE)),
        row("X4",  EVERY,     of("W-DRAWN"),                 none(),           ANY,           ENDED,     L1,
            evidence(), derived(WITHDRAWAL_MESSAGE), says(CONFIRMATION)),

        row("Z1",  EVERY,     of("N-RPD", "N-PSEUDO", "N-ANON", "N-DEAD"), none(), ANY,       NOT_DONE,  L2,
            evidence(GATE_EVIDENCE), derived(SEARCH_LOG), says(ARTICLE, REASON)),
        row("Z2",  D,         of("N-SPEC-LAW"),              none(),           ANY,           ELSEWHERE, L1,
            evidence(Particular.STATUTE, WHERE_TO_APPLY), derived(), says(WHOM_TO_ASK)),
        row("Z3",  U_E_T,     none(),                        none(),           ANY,           DONE,      L1,
            evidence(), derived(GROUND_EXAMINED), says(WHAT_WAS_STOPPED)),
        row("Z7",  U_E_T,     none(),                        of("U-YOUNG"),    ANY,           DONE,      L1,
            evidence(BIRTH_DATE), derived(), says(WHAT_WAS_STOPPED)),
        row("Z4",  OTHER,     none(),                        none(),           ANY,           DONE,      L1,
            evidence(), derived(), says()),
        row("Z5",  GRIEVANCE, none(),                        none(),           ANY,           DONE,      L2,
            evidence(), derived(), says(ANSWER_TO_COMPLAINT)),
        row("Z6",  EVERY,     of("N-DEAD"),                  none(),           ANY,           ENDED,     L1,
            evidence(), derived(), says()),
        row("Z8",  EVERY,     of(DecisionRow.OWN_GROUNDS),   none(),           ANY,           NOT_DONE,  L2,
            evidence(), derived(GROUND_ANSWERED), says(ARTICLE, REASON))
    );
    // spotless:on

    private DecisionTable() {}

    /** Every row, in the order of the domain. */
    public static List<DecisionRow> rows() {
        return TABLE;
    }

    /**
     * The rows a line may fall under; more than one where the table leaves the choice to the evidence.
     *
     * @param code empty when the line has none
     * @param holds the ground of the requester that was found to hold; empty when none was
     * @param somethingGiven whether something of the item is given
     */
    static List<DecisionRow> rowsFor(
            RequestKind kind, String code, Disposition disposition, String holds, boolean somethingGiven) {
        List<DecisionRow> about = TABLE.stream()
                .filter(row -> row.isAbout(kind, code, disposition, somethingGiven))
                .toList();
        List<DecisionRow> asserted =
                about.stream().filter(row -> row.asserted().contains(holds)).toList();
        return asserted.isEmpty()
                ? about.stream().filter(row -> row.asserted().isEmpty()).toList()
                : asserted;
    }

    /** Whether a code that the kind allows may be given with what is decided. */
    public static boolean allows(RequestKind kind, String code, Disposition disposition) {
        return TABLE.stream()
                .anyMatch(row -> row.names(code)
                        && row.kinds().contains(kind)
                        && row.dispositions().contains(disposition));
    }

    /** The evidence that letters quote when something is decided so under a code (domain 2.4, last column). */
    public static Set<Particular> told(RequestKind kind, String code, Disposition disposition) {
        return TABLE.stream()
                .filter(row -> code != null && row.names(code))
                .filter(row -> row.kinds().contains(kind) && row.dispositions().contains(disposition))
                .flatMap(row -> row.told().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Particular.class)));
    }

    /** Whether anything that is decided so of such an item may have a code. */
    public static boolean allowsSomeCode(RequestKind kind, Disposition disposition) {
        return TABLE.stream()
                .anyMatch(row -> !row.codes().isEmpty()
                        && row.kinds().contains(kind)
                        && row.dispositions().contains(disposition));
    }

    private static DecisionRow row(
            String id,
            Set<RequestKind> kinds,
            Set<String> codes,
            Set<String> asserted,
            Part part,
            Set<Disposition> dispositions,
            ApproverLevel level,
            Set<Particular> evidence,
            Set<DerivedEvidence> derived,
            Set<NoticeElement> elements) {
        return new DecisionRow(id, kinds, codes, asserted, part, dispositions, evidence, derived, level, elements);
    }

    private static Set<String> none() {
        return Set.of();
    }

    private static Set<String> of(String... codes) {
        return Set.of(codes);
    }

    private static Set<Particular> evidence(Particular... evidence) {
        return Set.of(evidence);
    }

    private static Set<DerivedEvidence> derived(DerivedEvidence... derived) {
        return Set.of(derived);
    }

    private static Set<NoticeElement> says(NoticeElement... elements) {
        return Set.of(elements);
    }
}
