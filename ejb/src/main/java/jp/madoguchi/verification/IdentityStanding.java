package jp.madoguchi.verification;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.DataSubjectRequest;

/**
 * How surely a requester is known, derived from the verdicts so far (domain 4.1, 4.4).
 *
 * @param methods every way of proving identity there is
 * @param latest the latest verdict of each method, by its code
 */
public record IdentityStanding(
        Claimant claimant, AssuranceLevel required, List<VerificationMethod> methods, Map<String, Verdict> latest) {

    public IdentityStanding {
        methods = List.copyOf(methods);
        latest = Map.copyOf(latest);
    }

    /** What must be reached: of an agent never less than A3, whatever the items ask for. */
    public static AssuranceLevel requiredOf(DataSubjectRequest request) {
        AssuranceLevel byItems = request.requiredLevel();
        boolean agent = request.form().requesterKind().isAgent();
        return agent && !byItems.satisfies(AssuranceLevel.A3) ? AssuranceLevel.A3 : byItems;
    }

    /** The strongest level that methods open to this requester have given, alone or together. */
    public AssuranceLevel reached() {
        Set<String> succeeded = meaningful()
                .map(VerificationMethod::code)
                .filter(this::isVerified)
                .collect(Collectors.toSet());
        return meaningful()
                .filter(method -> succeeded.contains(method.code()))
                .map(method -> method.givesTogetherWith(succeeded))
                .max(Comparator.naturalOrder())
                .orElse(AssuranceLevel.A0);
    }

    public boolean suffices() {
        return latest.containsValue(Verdict.VERIFIED) && reached().satisfies(required);
    }

    /** Every method this requester can use or has used, as it stands. */
    public List<MethodOffered> offered() {
        return meaningful().flatMap(method -> standingOf(method).stream()).toList();
    }

    /** Whether the requester may still prove themselves in this way. */
    public boolean isOpenFor(String method) {
        return offered().stream()
                .anyMatch(offer -> offer.code().equals(method) && offer.state() == MethodOffered.State.OFFERED);
    }

    private Optional<MethodOffered> standingOf(VerificationMethod method) {
        Verdict verdict = latest.get(method.code());
        if (verdict == Verdict.NOT_VERIFIED && !method.mayBeTriedAgain()) {
            return Optional.empty();
        }
        MethodOffered.State state = verdict == Verdict.VERIFIED
                ? MethodOffered.State.DONE
                : verdict == Verdict.NEEDS_REVIEW ? MethodOffered.State.UNDER_REVIEW : MethodOffered.State.OFFERED;
        return Optional.of(new MethodOffered(method.code(), method.gives(), state));
    }

    private boolean isVerified(String method) {
        return latest.get(method) == Verdict.VERIFIED;
    }

    private Stream<VerificationMethod> meaningful() {
        return methods.stream()
                .filter(method -> method.isOfferedTo(claimant))
                .sorted(Comparator.comparing(VerificationMethod::gives));
    }
}
