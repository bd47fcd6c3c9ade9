package jp.madoguchi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChainTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T01:02:03Z");
    private static final String CHAIN = "M-2026-000123";
    private static final String OTHER_CHAIN = "M-2026-000124";

    @Test
    void the_hash_is_the_one_that_the_documented_example_names() {
        ChainLink first = Chain.next(CHAIN, Chain.End.NONE, happening("START_SEARCH"));

        assertThat(Chain.canonical(first))
                .isEqualTo("{\"actor\":\"suzuki\",\"at\":\"2026-11-24T01:02:03.000000Z\",\"chain\":\"M-2026-000123\","
                        + "\"details\":{\"from\":\"TRIAGE\",\"to\":\"SEARCH\"},\"name\":\"START_SEARCH\","
                        + "\"previousHash\":\"" + "0".repeat(64)
                        + "\",\"roles\":\"CASE_HANDLER\",\"sequence\":1}");
        assertThat(first.hash()).isEqualTo("0fc85d2060e328182163910e87e55108e58d7dcb86e9e1805803b65a3c2d26ec");
    }

    @Test
    void details_are_sorted_and_escaped_as_RFC_8785_demands() {
        Map<String, String> details = Map.of("b", "\"\\\b\t\n\f\r\u0001/é髙𠮷", "a", "", "B", "\u007f");

        assertThat(CanonicalJson.object(details))
                .isEqualTo("{\"B\":\"\u007f\",\"a\":\"\",\"b\":\"\\\"\\\\\\b\\t\\n\\f\\r\\u0001/é髙𠮷\"}");
    }

    @Test
    void an_instant_is_kept_to_the_microsecond_because_the_database_keeps_no_more() {
        var precise = new Chain.Happening(MORNING.plusNanos(123_456_789), "suzuki", "", "DRAFT", Map.of());

        ChainLink link = Chain.next(CHAIN, Chain.End.NONE, precise);

        assertThat(link.at()).isEqualTo(MORNING.plusNanos(123_456_000));
    }

    @Test
    void chains_that_nobody_touched_are_intact() {
        List<ChainLink> links = new ArrayList<>(chain(CHAIN, 50));
        links.addAll(chain(OTHER_CHAIN, 3));

        assertThat(verified(links)).isEqualTo(new ChainVerification(53, true, Optional.empty()));
    }

    @Test
    void a_changed_field_is_found_whichever_it_is() {
        ChainLink good = chain(CHAIN, 5).get(2);

        assertThat(List.of(
                        with(good, good.at().plusNanos(1000), good.actor(), good.roles(), good.name(), good.details()),
                        with(good, good.at(), "kato", good.roles(), good.name(), good.details()),
                        with(good, good.at(), good.actor(), "LEGAL", good.name(), good.details()),
                        with(good, good.at(), good.actor(), good.roles(), "APPROVE", good.details()),
                        with(good, good.at(), good.actor(), good.roles(), good.name(), "{}")))
                .allSatisfy(changed -> {
                    List<ChainLink> links = new ArrayList<>(chain(CHAIN, 5));
                    links.set(2, changed);

                    assertThat(verified(links).firstBadEvent()).contains(CHAIN + "#3");
                });
    }

    @Test
    void an_event_changed_and_hashed_anew_is_found_by_the_one_after_it() {
        List<ChainLink> links = new ArrayList<>(chain(CHAIN, 5));
        ChainLink good = links.get(2);
        links.set(2, Chain.next(CHAIN, new Chain.End(2, good.previousHash()), happening("APPROVE")));

        assertThat(verified(links).firstBadEvent()).contains(CHAIN + "#4");
    }

    @Test
    void a_missing_event_is_found_by_the_one_after_it() {
        List<ChainLink> links = new ArrayList<>(chain(CHAIN, 5));
        links.remove(2);

        assertThat(verified(links)).isEqualTo(new ChainVerification(4, false, Optional.of(CHAIN + "#4")));
    }

    @Test
    void two_events_that_changed_places_are_found() {
        List<ChainLink> links = new ArrayList<>(chain(CHAIN, 5));
        links.set(1, numbered(links.get(1), 3));
        links.set(2, numbered(links.get(2), 2));
        Collections.swap(links, 1, 2);

        assertThat(verified(links).firstBadEvent()).contains(CHAIN + "#2");
    }

    @Test
    void an_inserted_event_is_found() {
        List<ChainLink> links = new ArrayList<>(chain(CHAIN, 5));
        ChainLink second = links.get(1);
        links.add(2, Chain.next(CHAIN, new Chain.End(2, second.hash()), happening("APPROVE")));
        for (int i = 3; i < links.size(); i++) {
            links.set(i, numbered(links.get(i), i + 1L));
        }

        assertThat(verified(links).firstBadEvent()).contains(CHAIN + "#4");
    }

    @Test
    void an_event_moved_to_another_request_is_found_even_at_its_end() {
        List<ChainLink> links = new ArrayList<>(chain(CHAIN, 3));
        ChainLink last = chain(OTHER_CHAIN, 4).get(3);
        links.add(in(CHAIN, last));

        assertThat(verified(links).firstBadEvent()).contains(CHAIN + "#4");
    }

    @Test
    void a_chain_whose_first_event_is_gone_is_found() {
        List<ChainLink> links = new ArrayList<>(chain(CHAIN, 3));
        links.addAll(chain(OTHER_CHAIN, 3).subList(1, 3));

        assertThat(verified(links).firstBadEvent()).contains(OTHER_CHAIN + "#2");
    }

    @Test
    void only_the_first_of_several_bad_events_is_named() {
        List<ChainLink> links = new ArrayList<>(chain(CHAIN, 6));
        links.remove(4);
        links.remove(1);

        assertThat(verified(links).firstBadEvent()).contains(CHAIN + "#3");
    }

    private static List<ChainLink> chain(String name, int events) {
        List<ChainLink> links = new ArrayList<>();
        Chain.End end = Chain.End.NONE;
        for (int i = 0; i < events; i++) {
            ChainLink link = Chain.next(name, end, happening("START_SEARCH"));
            links.add(link);
            end = new Chain.End(link.sequence(), link.hash());
        }
        return links;
    }

    private static Chain.Happening happening(String name) {
        return new Chain.Happening(MORNING, "suzuki", "CASE_HANDLER", name, Map.of("from", "TRIAGE", "to", "SEARCH"));
    }

    private static ChainVerification verified(List<ChainLink> links) {
        ChainVerifier verifier = new ChainVerifier();
        links.forEach(verifier::read);
        return verifier.result();
    }

    private static ChainLink with(ChainLink link, Instant at, String actor, String roles, String name, String details) {
        return new ChainLink(
                link.chain(), link.sequence(), at, actor, roles, name, details, link.previousHash(), link.hash());
    }

    private static ChainLink numbered(ChainLink link, long sequence) {
        return new ChainLink(
                link.chain(),
                sequence,
                link.at(),
                link.actor(),
                link.roles(),
                link.name(),
                link.details(),
                link.previousHash(),
                link.hash());
    }

    private static ChainLink in(String chain, ChainLink link) {
        return new ChainLink(
                chain,
                link.sequence(),
                link.at(),
                link.actor(),
                link.roles(),
                link.name(),
                link.details(),
                link.previousHash(),
                link.hash());
    }
}
