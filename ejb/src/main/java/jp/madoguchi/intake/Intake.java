package jp.madoguchi.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.DataSubjectRequest.ArrivingItem;
import jp.madoguchi.request.PinnedVersions;
import jp.madoguchi.request.Receipts;
import jp.madoguchi.request.RequestReceived;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.RequestReference;

/** Takes submissions in: each is one request, however often it is sent. */
@Stateless
@PermitAll
public class Intake {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private Requests requests;

    @Inject
    private Receipts receipts;

    @Inject
    private Policy policy;

    @Inject
    @Any
    private Instance<RequestType> types;

    @Inject
    private Event<RequestReceived> received;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * Stores a submission and returns its receipt; the same submission again returns the same receipt.
     *
     * @param submissionKey names this submission; issued by {@link SubmissionKeys} or chosen by an API client
     * @throws jp.madoguchi.shared.InputRejected when fields are wrong or missing; nothing is stored
     * @throws SubmissionKeyReused when the key has been used for another content
     */
    public Receipt submit(Submission submission, String submissionKey) {
        List<RequestType> offered = types.stream().toList();
        new SubmissionCheck(offered).demandValid(submission);
        String print = printOf(submission);
        waitForTheSameSubmission(submissionKey);
        Optional<DataSubjectRequest> earlier = requests.findBySubmissionKey(submissionKey);
        if (earlier.isPresent()) {
            if (!earlier.get().submissionPrint().equals(print)) {
                throw new SubmissionKeyReused();
            }
            return receiptFor(earlier.get(), true);
        }
        return receiptFor(store(submission, submissionKey, print, offered), false);
    }

    private DataSubjectRequest store(
            Submission submission, String submissionKey, String print, List<RequestType> offered) {
        Instant now = clock.instant();
        RequestReference reference =
                requests.nextReference(now.atZone(ClockOfTheOffice.TOKYO).getYear());
        boolean byAgent = submission.form().requesterKind().isAgent();
        List<ArrivingItem> items = submission.items().stream()
                .map(item -> new ArrivingItem(
                        item.kind(), item.scope(), requiredLevel(typeOf(item, offered), item, byAgent)))
                .toList();
        DataSubjectRequest request = new DataSubjectRequest(new DataSubjectRequest.Arrival(
                reference,
                submission.language(),
                submission.form(),
                items,
                submissionKey,
                print,
                receipts.sealOf(receipts.codeFor(submissionKey)),
                PinnedVersions.on(now.atZone(ClockOfTheOffice.TOKYO).toLocalDate(), policy),
                now));
        requests.add(request);
        received.fire(new RequestReceived(
                reference,
                items.stream().map(ArrivingItem::kind).toList(),
                submission.language(),
                Actor.requester(),
                now));
        return request;
    }

    // An agent proves who they are by documents, whatever the request (domain 4.1, last row).
    private static AssuranceLevel requiredLevel(RequestType type, Submission.ItemAsked item, boolean byAgent) {
        AssuranceLevel level = type.requiredLevel(item.scope());
        return byAgent && !level.satisfies(AssuranceLevel.A3) ? AssuranceLevel.A3 : level;
    }

    private static RequestType typeOf(Submission.ItemAsked item, List<RequestType> offered) {
        return offered.stream()
                .filter(type -> type.kind() == item.kind())
                .findFirst()
                .orElseThrow();
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
    private void waitForTheSameSubmission(String submissionKey) {
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 1)) as text)")
                .setParameter("key", submissionKey)
                .getSingleResult();
    }

    private static String printOf(Submission submission) {
        try {
            byte[] content = JSON.writeValueAsString(submission).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("A submission could not be fingerprinted", impossible);
        }
    }
}
