package jp.madoguchi.decision;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.decision.DecisionSheet.EvidenceShown;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.RecordedAssertion;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.request.RequestKind;

/**
 * What the decision table says of one line: its row, and which of the evidence the row demands is there.
 *
 * @param row {@code null} when nothing decided can be read from the line
 */
record LineJudgement(DecisionRow row, List<EvidenceShown> evidence) {

    /** The grounds that masking may remove; whoever withholds everything says why it cannot (domain 2.4, severability). */
    private static final Set<String> SEVERABLE = Set.of("S14-1", "S14-2", "S14-3");

    private static final Set<RequestKind> RESTING_ON_ASSERTIONS =
            EnumSet.of(RequestKind.USE_STOP, RequestKind.ERASURE, RequestKind.TP_STOP);

    static LineJudgement of(DecisionLine line, List<DecisionLine> all, ItemFile file) {
        if (line.disposition() == null) {
            return new LineJudgement(null, List.of());
        }
        String code = line.reasonCode() == null ? "" : line.reasonCode();
        boolean somethingGiven = all.stream()
                .map(DecisionLine::disposition)
                .filter(Objects::nonNull)
                .anyMatch(Disposition::isHandedOut);
        List<LineJudgement> possible =
                DecisionTable.rowsFor(file.item().kind(), code, line.disposition(), file.holding(), somethingGiven)
                        .stream()
                        .map(row -> new LineJudgement(row, shown(row, line, code, somethingGiven, file)))
                        .toList();
        return possible.stream()
                .filter(LineJudgement::isComplete)
                .findFirst()
                .or(() -> possible.stream().findFirst())
                .orElse(new LineJudgement(null, List.of()));
    }

    /** Unknown to the table is the stricter level. */
    ApproverLevel level() {
        return row == null ? ApproverLevel.L2 : row.level();
    }

    boolean isComplete() {
        return evidence.stream().allMatch(EvidenceShown::present);
    }

    List<EvidenceShown> missing() {
        return evidence.stream().filter(entry -> !entry.present()).toList();
    }

    private static List<EvidenceShown> shown(
            DecisionRow row, DecisionLine line, String code, boolean somethingGiven, ItemFile file) {
        boolean whyAll = !somethingGiven && SEVERABLE.contains(code) && line.disposition() == Disposition.WITHHOLD;
        Stream<Particular> demanded = Stream.concat(
                        row.evidence().stream(), whyAll ? Stream.of(Particular.WHY_NOT_SEVERABLE) : Stream.empty())
                .distinct()
                .sorted();
        Stream<EvidenceShown> written = demanded.map(entry -> {
            String said = said(entry, line, code, file).orElse(null);
            return new EvidenceShown("refusal.particular." + entry, said != null, said);
        });
        Stream<EvidenceShown> derived = row.derived().stream()
                .sorted(Comparator.naturalOrder())
                .map(entry -> new EvidenceShown("decision.evidence." + entry, isThere(entry, code, file), null));
        return Stream.concat(written, derived).toList();
    }

    /** What was written under an entry, wherever it was asked for: with the code's ground, or with the requester's. */
    private static Optional<String> said(Particular entry, DecisionLine line, String code, ItemFile file) {
        Optional<String> withGround = file.engaged(code)
                .map(recorded -> recorded.answer().particulars().get(entry));
        Optional<String> withAssertion = file.assertions().values().stream()
                .map(examined -> examined.particulars().get(entry))
                .filter(Objects::nonNull)
                .findFirst();
        return withGround
                .or(() -> withAssertion)
                .or(() -> ofReferral(entry, line, code, file))
                .filter(said -> !said.isBlank());
    }

    /** Whose data they are was shown by the directory of organisations, or at the gate. */
    private static Optional<String> ofReferral(Particular entry, DecisionLine line, String code, ItemFile file) {
        return entry == Particular.CONTRACT_OR_TENANT
                ? Optional.ofNullable(file.item().elsewhere().get(line.category()))
                        .or(() -> file.engaged(code)
                                .map(recorded -> recorded.answer().particulars().get(Particular.GATE_EVIDENCE)))
                : Optional.empty();
    }

    private static boolean isThere(DerivedEvidence entry, String code, ItemFile file) {
        Optional<RecordedAssertion> examined = file.examined();
        return switch (entry) {
            case SEARCH_LOG -> file.searchComplete();
            case GROUND_EXAMINED ->
                file.asserted().isEmpty()
                        || !RESTING_ON_ASSERTIONS.contains(file.item().kind())
                        || examined.isPresent()
                        || !file.holding().isEmpty();
            case GROUND_ANSWERED -> file.engaged(code).isPresent();
            case GROUND_DOES_NOT_HOLD -> doesNotHold(code, file);
            case PURPOSES_ONE_BY_ONE ->
                file.assertions().values().stream()
                        .anyMatch(found -> !found.answer().purposes().isEmpty());
            case BALANCING_SHEET ->
                file.assertions().values().stream()
                        .anyMatch(found -> !found.answer().balance().isEmpty());
            case DATA_AND_PURPOSE_MAP, ATTEMPTS_AND_REMINDERS, FEE_NOTICES, WITHDRAWAL_MESSAGE -> true;
        };
    }

    /**
     * U-NOGROUND: what the requester asserts holds not, or only in part. U-OVERRIDE: a balancing sheet says what outweighs
     * it (guideline 3-8-5-1 note 5); the sheet may belong to another ground than the one asserted, as when the record of a
     * ban is said to be no longer needed.
     */
    private static boolean doesNotHold(String code, ItemFile file) {
        if (code.equals("U-OVERRIDE")) {
            return file.assertions().values().stream()
                    .anyMatch(found -> found.answer().isOutweighed());
        }
        return file.asserted().isEmpty()
                || file.examined()
                        .filter(found -> found.verdict() != Verdict.JUSTIFIED)
                        .isPresent();
    }
}
