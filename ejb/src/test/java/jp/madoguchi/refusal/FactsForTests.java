package jp.madoguchi.refusal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.shared.RequestReference;

/** Facts as tests need them: everything was asked for by the data subject, whose identity is proved. */
public record FactsForTests(
        RequestKind kind,
        Map<String, Set<String>> found,
        boolean identityProved,
        RequesterKind requester,
        int identical,
        List<String> purposes,
        Set<String> unstoppable,
        String currentValue,
        String correctValue,
        String ground) {

    public static FactsForTests of(RequestKind kind) {
        return new FactsForTests(
                kind, Map.of(), true, RequesterKind.PRINCIPAL, 0, List.of(), Set.of(), null, null, null);
    }

    public FactsForTests found(String system, String... categories) {
        return new FactsForTests(
                kind,
                Map.of(system, Set.of(categories)),
                identityProved,
                requester,
                identical,
                purposes,
                unstoppable,
                currentValue,
                correctValue,
                ground);
    }

    public FactsForTests withoutProof() {
        return new FactsForTests(
                kind, found, false, requester, identical, purposes, unstoppable, currentValue, correctValue, ground);
    }

    public FactsForTests askedBy(RequesterKind asking) {
        return new FactsForTests(
                kind,
                found,
                identityProved,
                asking,
                identical,
                purposes,
                unstoppable,
                currentValue,
                correctValue,
                ground);
    }

    public FactsForTests askedBefore(int times) {
        return new FactsForTests(
                kind,
                found,
                identityProved,
                requester,
                times,
                purposes,
                unstoppable,
                currentValue,
                correctValue,
                ground);
    }

    public FactsForTests forPurposes(Set<String> thatCannotStop, String... named) {
        return new FactsForTests(
                kind,
                found,
                identityProved,
                requester,
                identical,
                List.of(named),
                thatCannotStop,
                currentValue,
                correctValue,
                ground);
    }

    public FactsForTests correcting(String from, String to) {
        return new FactsForTests(
                kind, found, identityProved, requester, identical, purposes, unstoppable, from, to, ground);
    }

    public FactsForTests asserting(String asserted) {
        return new FactsForTests(
                kind,
                found,
                identityProved,
                requester,
                identical,
                purposes,
                unstoppable,
                currentValue,
                correctValue,
                asserted);
    }

    public RequestFacts facts() {
        ItemScope scope = new ItemScope(
                List.of(ItemScope.ALL), purposes, null, null, null, currentValue, correctValue, ground, null);
        return new RequestFacts(
                new RequestReference("M-2026-000001"),
                1,
                kind,
                scope,
                found,
                identityProved,
                AssuranceLevel.A2,
                requester,
                identical,
                unstoppable);
    }
}
