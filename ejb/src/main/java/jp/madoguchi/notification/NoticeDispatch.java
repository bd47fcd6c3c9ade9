package jp.madoguchi.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.madoguchi.notification.mail.MailResult;
import jp.madoguchi.notification.mail.MailSender;
import jp.madoguchi.notification.mail.OutgoingMail;
import jp.madoguchi.notification.persistence.PendingNotice;
import jp.madoguchi.notification.persistence.PendingNotices;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.Language;
import jp.madoguchi.workflow.RequestWorkflow;

/**
 * Sends what is owed, one notice per transaction. A notice that is gone stays gone: if the step its delivery leads to
 * fails, the delivery is kept and the step is tried again by itself.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NoticeDispatch {

    private static final Logger LOG = Logger.getLogger(NoticeDispatch.class.getName());

    @Resource(lookup = "java:jboss/mail/madoguchi")
    private Session session;

    @Resource
    private SessionContext context;

    @Inject
    private PendingNotices pending;

    @Inject
    private Printing printing;

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private Event<NoticeDelivered> delivered;

    @Inject
    private Event<NoticeParked> parked;

    @Inject
    private OfficeMail office;

    @Inject
    private Policy policy;

    @Inject
    private Clock clock;

    private MailSender sender;

    /** What one attempt came to. */
    public enum Outcome {
        NOTHING_DUE,
        DEALT_WITH,
        NOBODY_ANSWERS,
        GONE_BUT_NOT_RECORDED
    }

    /** @param notice the one that was tried, or {@code null} when nothing was due */
    public record Attempt(Outcome outcome, UUID notice) {}

    @PostConstruct
    void prepare() {
        sender = new MailSender(
                session, office.from(), policy.organisation().name().in(Language.JA));
    }

    /** Sends the next notice that is due, if there is one. */
    public Attempt sendNext() {
        Instant now = clock.instant();
        Optional<PendingNotice> due = pending.claimDue(now);
        if (due.isEmpty()) {
            return new Attempt(Outcome.NOTHING_DUE, null);
        }
        PendingNotice notice = due.get();
        MailResult result = tried(notice);
        if (result instanceof MailResult.PutOff putOff) {
            notice.putOff(putOff.reason(), now);
            return new Attempt(putOff.nobodyAnswers() ? Outcome.NOBODY_ANSWERS : Outcome.DEALT_WITH, notice.id());
        }
        if (result instanceof MailResult.Refused refused) {
            workflow.open(notice.reference());
            notice.park(refused.reason(), now);
            parked.fire(new NoticeParked(notice.reference(), notice.id(), notice.template(), Actor.system(), now));
            return new Attempt(Outcome.DEALT_WITH, notice.id());
        }
        notice.sent(SentBy.MAIL, now);
        return record(notice, now);
    }

    /** Takes up what a delivery should have led to. */
    public Attempt finishNext() {
        Instant now = clock.instant();
        return pending.claimUnfinished(now)
                .map(notice -> record(notice, now))
                .orElse(new Attempt(Outcome.NOTHING_DUE, null));
    }

    /** Keeps that a notice is gone although the consequence could not be recorded; that is tried again later. */
    public void keepAsGone(UUID id) {
        Instant now = clock.instant();
        pending.lock(id).ifPresent(notice -> {
            if (notice.state() != NoticeState.SENT) {
                notice.sent(SentBy.MAIL, now);
            }
            notice.putOff("What its delivery leads to could not be recorded", now);
        });
    }

    private MailResult tried(PendingNotice notice) {
        try {
            return sender.send(withPaper(notice));
        } catch (RuntimeException unexpected) {
            // One notice that breaks the sender must not keep the others waiting behind it.
            LOG.log(Level.WARNING, "Notice " + notice.id() + " broke the sender; it is tried again later", unexpected);
            return new MailResult.PutOff(unexpected.getClass().getName(), false);
        }
    }

    /** A decision goes on paper too. The words are complete without it, so its failing keeps no letter back. */
    private OutgoingMail withPaper(PendingNotice notice) {
        OutgoingMail mail = notice.toMail();
        if (notice.kind() != NoticeKind.DECISION) {
            return mail;
        }
        try {
            return printing.of(notice).map(mail::with).orElse(mail);
        } catch (RuntimeException cannotBePrinted) {
            LOG.log(Level.WARNING, "Notice " + notice.id() + " goes without its paper", cannotBePrinted);
            return mail;
        }
    }

    private Attempt record(PendingNotice notice, Instant now) {
        try {
            // The request first, then the trail: the order in which every other step locks them.
            workflow.open(notice.reference());
            delivered.fire(new NoticeDelivered(
                    notice.reference(),
                    notice.id(),
                    notice.template(),
                    notice.kind(),
                    SentBy.MAIL,
                    Actor.system(),
                    now));
            notice.followedUp(now);
            pending.flush();
            return new Attempt(Outcome.DEALT_WITH, notice.id());
        } catch (RuntimeException notRecorded) {
            // Whatever it was, the mail is gone; letting the exception pass would send it again.
            LOG.log(Level.WARNING, "Notice " + notice.id() + " is gone but its delivery is not recorded", notRecorded);
            context.setRollbackOnly();
            return new Attempt(Outcome.GONE_BUT_NOT_RECORDED, notice.id());
        }
    }
}
