package jp.madoguchi.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.notification.persistence.NoticePosting;
import jp.madoguchi.notification.persistence.PendingNotice;
import jp.madoguchi.notification.persistence.PendingNotices;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RequestWorkflow;

/**
 * Letters on paper: which lie here, which are under way, which arrived and which came back (domain 5.1 and 6.5). A letter
 * that came back is owed again and goes only to an address that was checked anew.
 */
@Stateless
@RolesAllowed({Role.Names.INTAKE_CLERK, Role.Names.CASE_HANDLER})
public class PostRoom {

    private static final int MOST = 200;
    private static final Set<NoticeState> LIES_HERE =
            EnumSet.of(NoticeState.TO_POST, NoticeState.RETURNED, NoticeState.PARKED);

    @Inject
    private PendingNotices pending;

    @Inject
    private Requests requests;

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private Event<NoticeDelivered> delivered;

    @Inject
    private Clock clock;

    @EJB
    private CurrentActor currentActor;

    /** What has to be taken to the post, longest owed first. */
    public List<PostalLetter> toPost() {
        return pending.toPost(MOST).stream().map(this::addressed).toList();
    }

    /**
     * Records that a letter was given to the post.
     *
     * @throws NoticeNotThere when it is none of this request's letters on paper, or under way already
     */
    public void dispatched(RequestReference reference, long version, UUID notice, PostingSlip slip) {
        Actor actor = currentActor.get();
        DataSubjectRequest request = workflow.open(reference, version);
        PendingNotice letter = find(request, notice, LIES_HERE);
        PostingSlip checked = PostingRules.checked(slip, letter.kind(), letter.state() == NoticeState.RETURNED);
        workflow.take(request, RequestAction.RECORD_DISPATCH, actor, about(letter, checked.way()));
        Instant now = clock.instant();
        letter.posted(now);
        pending.add(new NoticePosting(UUID.randomUUID(), notice, checked, actor.subject(), now));
    }

    /** Records that a letter reached its addressee; what a delivery by mail would have led to follows. */
    public void arrived(RequestReference reference, long version, UUID notice) {
        Actor actor = currentActor.get();
        DataSubjectRequest request = workflow.open(reference, version);
        PendingNotice letter = find(request, notice, EnumSet.of(NoticeState.POSTED));
        NoticePosting posting = underWay(letter);
        workflow.take(request, RequestAction.RECORD_DELIVERY, actor, about(letter, posting.way()));
        Instant now = clock.instant();
        posting.delivered(now);
        letter.sent(posting.way(), now);
        letter.followedUp(now);
        pending.flush();
        delivered.fire(
                new NoticeDelivered(reference, notice, letter.template(), letter.kind(), posting.way(), actor, now));
    }

    /** Records that the post brought a letter back. */
    public void cameBack(RequestReference reference, long version, UUID notice, String reason) {
        Actor actor = currentActor.get();
        DataSubjectRequest request = workflow.open(reference, version);
        PendingNotice letter = find(request, notice, EnumSet.of(NoticeState.POSTED));
        String said = PostingRules.reason(reason);
        NoticePosting posting = underWay(letter);
        workflow.take(request, RequestAction.RECORD_RETURN, actor, about(letter, posting.way()));
        Instant now = clock.instant();
        posting.returned(said, now);
        letter.returned(now);
    }

    private PendingNotice find(DataSubjectRequest request, UUID notice, Set<NoticeState> wanted) {
        return Optional.ofNullable(notice)
                .flatMap(pending::lock)
                .filter(letter -> letter.reference().equals(request.reference()))
                .filter(letter -> letter.kind() != NoticeKind.SECRET && wanted.contains(letter.state()))
                .orElseThrow(NoticeNotThere::new);
    }

    private NoticePosting underWay(PendingNotice letter) {
        return pending.postings(letter.id()).stream()
                .filter(NoticePosting::isUnderWay)
                .findFirst()
                .orElseThrow(NoticeNotThere::new);
    }

    private static Map<String, String> about(PendingNotice letter, SentBy way) {
        return Map.of("notice", letter.id().toString(), "template", letter.template(), "by", way.name());
    }

    private PostalLetter addressed(PendingNotice letter) {
        Person requester = requests.find(letter.reference())
                .map(request -> request.form().requester())
                .filter(person -> letter.isToRequester())
                .orElse(null);
        String checked = pending.postings(letter.id()).stream()
                .map(NoticePosting::newAddress)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(requester == null ? null : requester.postalAddress());
        return new PostalLetter(
                letter.reference(),
                letter.id(),
                letter.template(),
                letter.toView().subject(),
                requester == null ? null : requester.name(),
                checked,
                letter.state(),
                letter.owedAt());
    }
}
