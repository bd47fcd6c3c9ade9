package jp.madoguchi.verification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.verification.method.CustomerLogIn;
import jp.madoguchi.verification.method.IdentityDocuments;
import jp.madoguchi.verification.method.RegisteredMailCode;

/**
 * How somebody whose identity is proved can show once more who they are, before anything is handed out (domain 4.1, A2;
 * 8.2, L-09). Empty ways mean: only by post.
 *
 * @param addressOnFile the one staff looked up, or {@code null}
 * @param contact where the requester asked to be written to, or {@code null}
 * @param accepted codes of the methods whose latest verdict is positive
 * @param fresh codes of the methods used within the last minutes
 */
record FactorStanding(boolean agent, String addressOnFile, String contact, Set<String> accepted, Set<String> fresh) {

    FactorStanding {
        accepted = Set.copyOf(accepted);
        fresh = Set.copyOf(fresh);
    }

    /**
     * Where a code goes: to the address on file, never past it to one that was only typed (trust T-01).
     *
     * <p>Where none is on file, the contact address serves if a verifier was convinced by documents (A3). Documents and
     * address came in under the same receipt code, and the decision letter, which says more than a code, goes to that
     * address on the strength of the same verdict. A log-in vouches for no address but its own account's, and a verdict on
     * an agent says nothing about the data subject's mail, so neither opens this way.
     */
    Optional<String> addressForCode() {
        if (present(addressOnFile)) {
            return Optional.of(addressOnFile);
        }
        boolean vouchedFor = !agent && accepted.contains(IdentityDocuments.CODE);
        return vouchedFor && present(contact) ? Optional.of(contact) : Optional.empty();
    }

    boolean isOpenFor(String method) {
        return switch (method) {
            case RegisteredMailCode.CODE -> addressForCode().isPresent();
            case CustomerLogIn.CODE -> !agent && accepted.contains(CustomerLogIn.CODE);
            default -> false;
        };
    }

    /** The ways open to this requester; what was used lately is done, for as long as that lasts. */
    List<MethodOffered> offered(List<VerificationMethod> methods) {
        return methods.stream()
                .filter(method -> isOpenFor(method.code()))
                .sorted(Comparator.comparing(VerificationMethod::gives))
                .map(method -> new MethodOffered(
                        method.code(),
                        method.gives(),
                        fresh.contains(method.code()) ? MethodOffered.State.DONE : MethodOffered.State.OFFERED))
                .toList();
    }

    private static boolean present(String address) {
        return address != null && !address.isBlank();
    }
}
