package jp.madoguchi.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.Channel;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.DataSubjectRequest.ArrivingItem;
import jp.madoguchi.request.PinnedVersions;
import jp.madoguchi.request.Receipts;
import jp.madoguchi.request.RequestReceived;
import jp.madoguchi.request.RequestTypes;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.RequestReference;

/** Stores what came in, once per key, and tells that it has arrived. */
@ApplicationScoped
class Arrivals {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private Requests requests;

    @Inject
    private Receipts receipts;

    @Inject
    private Policy policy;

    @Inject
    private RequestTypes types;

    @Inject
    private Event<RequestReceived> received;

    @PersistenceContext
    private EntityManager entityManager;

    /** How, and as what, a submission came in. */
    record Arriving(Channel channel, Instant at, RequestReference previous) {}

    /**
     * The receipt for this key: of the request it made before, or of a new one.
     *
     * @param how asked only when the request is new
     * @throws SubmissionKeyReused when the key has been used for another content
     */
    Receipt once(Submission submission, String key, String more, Supplier<Arriving> how) {
        String print = printOf(submission, more);
        waitForTheSameKey(key);
        Optional<DataSubjectRequest> earlier = requests.findBySubmissionKey(key);
        if (earlier.isPresent()) {
            // Whoever sent it first may be an agent whose code opens nothing any more; the receipt would tell them the
            // state.
            boolean theirs = earlier.get().opensWith(receipts.sealOf(receipts.codeFor(key)));
            if (!theirs || !earlier.get().submissionPrint().equals(print)) {
                throw new SubmissionKeyReused();
            }
            return receiptFor(earlier.get(), true);
        }
        return receiptFor(store(submission, key, print, how.get()), false);
    }

    private DataSubjectRequest store(Submission submission, String key, String print, Arriving how) {
        RequestReference reference =
                requests.nextReference(how.at().atZone(ClockOfTheOffice.TOKYO).getYear());
        boolean byAgent = submission.form().requesterKind().isAgent();
        List<ArrivingItem> items = submission.items().stream()
                .map(item -> new ArrivingItem(item.kind(), item.scope(), requiredLevel(item, byAgent)))
                .toList();
        DataSubjectRequest request = new DataSubjectRequest(new DataSubjectRequest.Arrival(
                reference,
                submission.language(),
                submission.form(),
                items,
                key,
                print,
                receipts.sealOf(receipts.codeFor(key)),
                PinnedVersions.on(how.at().atZone(ClockOfTheOffice.TOKYO).toLocalDate(), policy),
                how.at(),
                how.channel(),
                how.previous()));
        requests.add(request);
        received.fire(new RequestReceived(
                reference,
                items.stream().map(ArrivingItem::kind).toList(),
                submission.language(),
                Actor.requester(),
                how.at()));
        return request;
    }

    // An agent proves who they are by documents, whatever the request (domain 4.1, last row).
    private AssuranceLevel requiredLevel(Submission.ItemAsked item, boolean byAgent) {
        AssuranceLevel level = types.of(item.kind()).orElseThrow().requiredLevel(item.scope());
        return byAgent && !level.satisfies(AssuranceLevel.A3) ? AssuranceLevel.A3 : level;
    }

    private Receipt receiptFor(DataSubjectRequest request, boolean alreadyReceived) {
        return new Receipt(
                request.reference(),
                receipts.codeFor(request.submissionKey()).value(),
                request.receivedAt(),
                request.status(),
                alreadyReceived);
    }

    // Two copies of one submission at the same moment: the second waits here until the first is committed.
    private void waitForTheSameKey(String key) {
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 1)) as text)")
                .setParameter("key", key)
                .getSingleResult();
    }

    private static String printOf(Submission submission, String more) {
        try {
            byte[] content = (JSON.writeValueAsString(submission) + more).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("A submission could not be fingerprinted", impossible);
        }
    }
}
