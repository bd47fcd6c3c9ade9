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
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.notification.NoticePreview.PreviewedLetter;
import jp.madoguchi.notification.letter.ItemToTell;
import jp.madoguchi.notification.persistence.NoticePosting;
import jp.madoguchi.notification.persistence.PendingNotice;
import jp.madoguchi.notification.persistence.PendingNotices;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RequestWorkflow;

/** Shows staff what was written to a requester, and lets them deal with what could not be sent. */
@Stateless
@RolesAllowed({
    Role.Names.INTAKE_CLERK,
    Role.Names.IDENTITY_VERIFIER,
    Role.Names.CASE_HANDLER,
    Role.Names.LEGAL,
    Role.Names.PRIVACY_MANAGER,
    Role.Names.MANAGER,
    Role.Names.AUDITOR,
    Role.Names.RESTRICTED_REVIEWER
})
public class Notices {

    @Inject
    private PendingNotices pending;

    @Inject
    private Requests requests;

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private NoticeWriting writing;

    @Inject
    private Printing printing;

    @Inject
    private Event<NoticeDelivered> delivered;

    @Inject
    private Clock clock;

    @EJB
    private CurrentActor currentActor;

    /** Everything written to the requester of this request, oldest first. */
    public List<NoticeView> of(RequestReference reference) {
        return pending.of(reference).stream().map(PendingNotice::toView).toList();
    }

    /**
     * The decision letters as they would be sent if the request were approved now, or rejected as proposed; none while
     * nothing is drafted.
     *
     * @throws RequestNotFound when there is no such request
     */
    public NoticePreview preview(RequestReference reference) {
        DataSubjectRequest request = requests.find(reference).orElseThrow(RequestNotFound::new);
        List<PreviewedLetter> letters = writing.decisionLettersAsDrafted(request).stream()
                .map(draft -> new PreviewedLetter(
                        draft.notice().template(),
                        draft.items().stream().map(ItemToTell::number).toList(),
                        writing.write(draft, Language.JA),
                        writing.write(draft, Language.EN)))
                .toList();
        return new NoticePreview(reference, letters);
    }

    /** Every time a letter was taken to the post, oldest first. */
    public List<PostingView> postings(RequestReference reference, UUID notice) {
        return pending.of(reference).stream().anyMatch(each -> each.id().equals(notice))
                ? pending.postings(notice).stream().map(NoticePosting::toView).toList()
                : List.of();
    }

    /**
     * A letter on paper, as it was or will be sent.
     *
     * @throws NoticeNotThere when the request has no such letter, or it carried a secret
     */
    public PrintedLetter printed(RequestReference reference, UUID notice) {
        return pending.of(reference).stream()
                .filter(each -> each.id().equals(notice))
                .findFirst()
                .flatMap(printing::of)
                .orElseThrow(NoticeNotThere::new);
    }

    /**
     * A decision letter on paper, as it would be sent if the request were approved now.
     *
     * @throws NoticeNotThere when the draft calls for no such letter
     */
    public PrintedLetter printedPreview(RequestReference reference, String template, Language language) {
        DataSubjectRequest request = requests.find(reference).orElseThrow(RequestNotFound::new);
        return writing.decisionLettersAsDrafted(request).stream()
                .filter(draft -> draft.notice().template().equals(template))
                .findFirst()
                .map(draft -> printing.print(
                        reference, template + "_preview", writing.write(draft, language), language, clock.instant()))
                .orElseThrow(NoticeNotThere::new);
    }

    /**
     * Sends a parked notice once more, after what stood in its way was removed.
     *
     * @throws NoticeNotParked when it is not parked, or was a secret and is no longer known
     */
    @RolesAllowed({Role.Names.INTAKE_CLERK, Role.Names.CASE_HANDLER, Role.Names.PRIVACY_MANAGER})
    public void tryAgain(RequestReference reference, UUID notice) {
        parked(reference, notice).tryAgain(clock.instant());
    }

    /**
     * Records that a parked notice, or one owed on paper, was delivered by post or in person; what a delivery by mail would have led to
     * follows.
     *
     * @throws NoticeNotParked when it is not parked
     */
    @RolesAllowed({Role.Names.INTAKE_CLERK, Role.Names.CASE_HANDLER, Role.Names.PRIVACY_MANAGER})
    public void deliveredOtherwise(RequestReference reference, UUID notice, SentBy way) {
        PendingNotice parked =
                waiting(reference, notice, EnumSet.of(NoticeState.PARKED, NoticeState.TO_POST, NoticeState.RETURNED));
        Instant now = clock.instant();
        parked.sent(way, now);
        parked.followedUp(now);
        delivered.fire(
                new NoticeDelivered(reference, notice, parked.template(), parked.kind(), way, currentActor.get(), now));
    }

    private PendingNotice parked(RequestReference reference, UUID notice) {
        return waiting(reference, notice, EnumSet.of(NoticeState.PARKED));
    }

    private PendingNotice waiting(RequestReference reference, UUID notice, Set<NoticeState> states) {
        workflow.open(reference);
        return pending.lock(notice)
                .filter(each -> each.reference().equals(reference))
                .filter(each -> states.contains(each.state()) && each.kind() != NoticeKind.SECRET)
                .orElseThrow(NoticeNotParked::new);
    }
}
