package jp.madoguchi.verification;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.request.AssuranceLevel;

/**
 * How surely a requester is known, derived from the verdicts so far (domain 4.1, 4.4).
 *
 * @param methods every way of proving identity there is
 * @param latest the latest verdict of each method, by its code
 * @param shownAt when the requester last showed each, by its code
 */
public record IdentityStanding(
        Claimant claimant,
        AssuranceLevel required,
        List<VerificationMethod> methods,
        Map<String, Verdict> latest,
        Map<String, Instant> shownAt,
        Instant now) {

    public IdentityStanding {
        methods = List.copyOf(methods);
        latest = Map.copyOf(latest);
        shownAt = Map.copyOf(shownAt);
    }

    /** The strongest level that methods open to this requester have given, alone or together. */
    public AssuranceLevel reached() {
        Set<String> succeeded = codes(method -> isVerified(method.code()));
        return meaningful()
                .filter(method -> succeeded.contains(method.code()))
                .map(method -> method.givesTogetherWith(succeeded.stream()
                        .filter(other -> !method.growsStale() || areOneProof(method.code(), other))
                        .collect(Collectors.toSet())))
                .max(Comparator.naturalOrder())
                .orElse(AssuranceLevel.A0);
    }

    public boolean suffices() {
        return latest.containsValue(Verdict.VERIFIED) && reached().satisfies(required);
    }

    /** Every method this requester can use or has used, as it stands; what is recorded by hand only once it was. */
    public List<MethodOffered> offered() {
        return meaningful()
                .filter(method -> !method.isRecordedByHand() || latest.containsKey(method.code()))
                .flatMap(method -> standingOf(method).stream())
                .toList();
    }

    /** Codes of the methods that a verifier may record by hand. */
    public Set<String> recordableByHand() {
        return codes(VerificationMethod::isRecordedByHand);
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
                ? isWantedOnceMore(method) ? MethodOffered.State.OFFERED : MethodOffered.State.DONE
                : verdict == Verdict.NEEDS_REVIEW ? MethodOffered.State.UNDER_REVIEW : MethodOffered.State.OFFERED;
        return Optional.of(new MethodOffered(method.code(), method.gives(), state));
    }

    /** Two methods that would be enough together have to be shown together: the one shown long ago is asked for again. */
    private boolean isWantedOnceMore(VerificationMethod method) {
        Set<String> all = codes(other -> true);
        return method.growsStale()
                && !reached().satisfies(required)
                && !lately(method.code())
                && meaningful()
                        .filter(VerificationMethod::growsStale)
                        .anyMatch(other -> other.givesTogetherWith(all).satisfies(required));
    }

    private boolean lately(String method) {
        Instant shown = shownAt.get(method);
        return shown != null && !now.isAfter(shown.plus(FreshFactor.LASTS));
    }

    private boolean areOneProof(String one, String other) {
        Instant first = shownAt.get(one);
        Instant second = shownAt.get(other);
        return first != null
                && second != null
                && Duration.between(first, second).abs().compareTo(FreshFactor.LASTS) <= 0;
    }

    private boolean isVerified(String method) {
        return latest.get(method) == Verdict.VERIFIED;
    }

    private Set<String> codes(Predicate<VerificationMethod> wanted) {
        return meaningful().filter(wanted).map(VerificationMethod::code).collect(Collectors.toSet());
    }

    private Stream<VerificationMethod> meaningful() {
        return methods.stream()
                .filter(method -> method.isOfferedTo(claimant))
                .sorted(Comparator.comparing(VerificationMethod::gives));
    }
}
