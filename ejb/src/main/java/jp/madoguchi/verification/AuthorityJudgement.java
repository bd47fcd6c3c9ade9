package jp.madoguchi.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.madoguchi.policy.AgentKind;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.verification.authority.Checklist;
import jp.madoguchi.verification.authority.Majority;
import jp.madoguchi.verification.document.DocumentDate;

/**
 * What was found of an agent's authority, read and judged (domain 4.4).
 *
 * @param lastDay or {@code null} when it does not end by itself
 */
record AuthorityJudgement(
        AgentKind kind, DocumentKind proof, LocalDate proofDated, List<AuthorityCheck> checked, LocalDate lastDay) {

    /**
     * What it is judged against.
     *
     * @param documents every kind of document the policy knows
     * @param cameIn on which day a document of each kind came in last
     */
    record Circumstances(
            RequesterKind requester,
            Collection<DocumentKind> documents,
            Map<String, LocalDate> cameIn,
            int majority,
            LocalDate today) {}

    /** @throws InputRejected with everything that is missing or wrong */
    static AuthorityJudgement of(AuthorityFound found, Circumstances around) {
        Optional<AgentKind> kind = named(AgentKind.values(), found.kind());
        List<Violation> violations = new ArrayList<>();
        if (kind.isEmpty()) {
            throw new InputRejected("kind", "verification.authority.kind.unknown");
        }
        if (!fits(kind.get(), around.requester())) {
            violations.add(new Violation("kind", "verification.authority.kind.does.not.fit"));
        }
        Set<AuthorityCheck> checked = EnumSet.noneOf(AuthorityCheck.class);
        for (String name : new TreeSet<>(found.checked())) {
            named(AuthorityCheck.values(), name)
                    .ifPresentOrElse(
                            checked::add,
                            () -> violations.add(new Violation("checked", "verification.authority.check.unknown")));
        }
        Checklist.of(kind.get()).stream()
                .filter(check -> !checked.contains(check))
                .map(check -> new Violation("checked", "verification.authority.check.missing." + check))
                .forEach(violations::add);
        LocalDate dated = TypedDay.of("proofDated", found.proofDated());
        Optional<DocumentKind> proof = around.documents().stream()
                .filter(document -> document.code().equals(found.proof()))
                .filter(document -> document.provesAuthorityOf().contains(kind.get()))
                .findFirst();
        if (proof.isEmpty()) {
            violations.add(new Violation("proof", "verification.authority.proof.does.not.fit"));
        } else {
            dateOf(proof.get(), dated, found.onPaper(), around).ifPresent(violations::add);
        }
        LocalDate lastDay = lastDay(kind.get(), found, around, violations);
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
        return new AuthorityJudgement(kind.get(), proof.orElseThrow(), dated, List.copyOf(checked), lastDay);
    }

    private static Optional<Violation> dateOf(
            DocumentKind proof, LocalDate dated, boolean onPaper, Circumstances around) {
        LocalDate cameIn = around.cameIn().get(proof.code());
        if (cameIn == null && !onPaper) {
            return Optional.of(new Violation("proof", "verification.authority.proof.not.received"));
        }
        DocumentDate date = dated == null
                ? DocumentDate.NOT_READ
                : DocumentDate.of(proof, dated, onPaper ? around.today() : cameIn);
        return date == DocumentDate.COUNTS
                ? Optional.empty()
                : Optional.of(new Violation("proofDated", "verification.document.date." + date));
    }

    private static LocalDate lastDay(
            AgentKind kind, AuthorityFound found, Circumstances around, List<Violation> violations) {
        LocalDate given = TypedDay.of("lastDay", found.lastDay());
        LocalDate born = TypedDay.of("minorBornOn", found.minorBornOn());
        String field = kind.endsWithMajority() ? "minorBornOn" : "lastDay";
        if (kind.endsWithMajority() && (born == null || born.isAfter(around.today()))) {
            violations.add(new Violation(field, "verification.authority.birth.date.missing"));
            return null;
        }
        LocalDate majority = kind.endsWithMajority() ? Majority.lastDayBefore(around.majority(), born) : null;
        LocalDate last = majority == null || given != null && given.isBefore(majority) ? given : majority;
        if (last != null && last.isBefore(around.today())) {
            violations.add(new Violation(field, "verification.authority.over", List.of(last.toString())));
        }
        return last;
    }

    // Cabinet Order 13(i) counts a curator among nobody; a form may have said either (domain 4.4).
    private static boolean fits(AgentKind kind, RequesterKind requester) {
        return kind == AgentKind.CURATOR_ETC
                ? requester.isAgent()
                : requester == (kind.isStatutory() ? RequesterKind.STATUTORY_AGENT : RequesterKind.VOLUNTARY_AGENT);
    }

    private static <T extends Enum<T>> Optional<T> named(T[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    /** Codes of what was ascertained, for the trail. */
    String checks() {
        return checked.stream().map(AuthorityCheck::name).collect(Collectors.joining(" "));
    }
}
