package jp.madoguchi.notification.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.madoguchi.notification.LetterText;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.NoticeState;
import jp.madoguchi.notification.NoticeView;
import jp.madoguchi.notification.NoticeWay;
import jp.madoguchi.notification.SentBy;
import jp.madoguchi.notification.mail.BackOff;
import jp.madoguchi.notification.mail.OutgoingMail;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;

/** A notice that is owed, and what became of it. Its text is settled when it is owed and never written anew. */
@Entity
@Table(name = "pending_notice")
public class PendingNotice {

    @Id
    private UUID id;

    /** Given by the database: the order in which notices were owed, whatever a clock says. */
    @Column(insertable = false, updatable = false)
    private Long arrival;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private String template;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Language language;

    @Column(updatable = false)
    private String recipient;

    @Column(nullable = false, updatable = false)
    private String subject;

    private String body;

    /** Numbers parted by blanks; {@code null} for notices older than the column, which told every item. */
    @Column(updatable = false)
    private String items;

    @Column(name = "template_version", updatable = false)
    private String templateVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NoticeWay way;

    @Column(name = "to_requester", nullable = false, updatable = false)
    private boolean toRequester;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "message_id", nullable = false, updatable = false)
    private String messageId;

    @Column(name = "owed_at", nullable = false, updatable = false)
    private Instant owedAt;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "next_attempt_at", nullable = false)
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "sent_by")
    private SentBy sentBy;

    @Column(name = "followed_up_at")
    private Instant followedUpAt;

    @Column(name = "last_trouble")
    private String lastTrouble;

    @Column(name = "parked_at")
    private Instant parkedAt;

    @Column(name = "parked_reason")
    private String parkedReason;

    protected PendingNotice() {}

    /**
     * The envelope of a notice.
     *
     * @param recipient the address, or {@code null} when there is none
     * @param toRequester whether it is the requester's own letter
     * @param items numbers of the items whose end it tells
     */
    public record Envelope(
            RequestReference reference,
            String template,
            NoticeKind kind,
            Language language,
            NoticeWay way,
            String recipient,
            boolean toRequester,
            List<Integer> items) {}

    public PendingNotice(UUID id, Envelope envelope, LetterText text, String messageIdDomain, Instant at) {
        this.id = id;
        this.reference = envelope.reference().value();
        this.template = envelope.template();
        this.kind = envelope.kind();
        this.language = envelope.language();
        this.recipient = envelope.recipient();
        this.subject = text.subject();
        this.body = text.body();
        this.templateVersion = text.version();
        this.way = envelope.way();
        this.toRequester = envelope.toRequester();
        this.items = envelope.items().stream().map(String::valueOf).collect(Collectors.joining(" "));
        this.messageId = "<" + id + "@" + messageIdDomain + ">";
        this.owedAt = at;
        this.nextAttemptAt = at;
    }

    public void sent(SentBy by, Instant at) {
        attempts++;
        sentAt = at;
        sentBy = by;
        parkedAt = null;
        parkedReason = null;
        forgetSecret();
    }

    /** It has been taken to the post, whatever way it was meant to go at first. */
    public void posted(Instant at) {
        way = NoticeWay.POST;
        parkedAt = null;
        parkedReason = null;
        postedAt = at;
        returnedAt = null;
    }

    /** It is back, and owed again. */
    public void returned(Instant at) {
        postedAt = null;
        returnedAt = at;
    }

    /** What its delivery leads to has happened, or it leads to nothing. */
    public void followedUp(Instant at) {
        followedUpAt = at;
    }

    public void putOff(String reason, Instant at) {
        attempts++;
        lastTrouble = reason;
        nextAttemptAt = at.plus(BackOff.after(attempts));
    }

    public void park(String reason, Instant at) {
        attempts++;
        parkedAt = at;
        parkedReason = reason;
        forgetSecret();
    }

    /** A person has removed what stood in its way. */
    public void tryAgain(Instant at) {
        parkedAt = null;
        parkedReason = null;
        nextAttemptAt = at;
    }

    private void forgetSecret() {
        if (kind == NoticeKind.SECRET) {
            body = null;
        }
    }

    public UUID id() {
        return id;
    }

    public RequestReference reference() {
        return new RequestReference(reference);
    }

    public String template() {
        return template;
    }

    public Language language() {
        return language;
    }

    public Instant owedAt() {
        return owedAt;
    }

    public boolean isToRequester() {
        return toRequester;
    }

    /** Its words; empty once a secret is forgotten. */
    public Optional<LetterText> text() {
        return Optional.ofNullable(body).map(words -> new LetterText(subject, words, templateVersion));
    }

    public NoticeKind kind() {
        return kind;
    }

    /** The items whose end it tells. */
    public List<Integer> items() {
        return items == null || items.isEmpty()
                ? List.of()
                : Arrays.stream(items.split(" ")).map(Integer::valueOf).toList();
    }

    /** Whether it tells how this item ended; one from before that was written down told every item. */
    public boolean tells(int item) {
        return kind == NoticeKind.DECISION && (items == null || items().contains(item));
    }

    public NoticeState state() {
        if (sentAt != null) {
            return NoticeState.SENT;
        }
        if (parkedAt != null) {
            return NoticeState.PARKED;
        }
        if (way == NoticeWay.MAIL) {
            return NoticeState.OWED;
        }
        if (postedAt != null) {
            return NoticeState.POSTED;
        }
        return returnedAt != null ? NoticeState.RETURNED : NoticeState.TO_POST;
    }

    public OutgoingMail toMail() {
        return new OutgoingMail(messageId, recipient, language, subject, body, owedAt);
    }

    /** As staff see it; a secret is not shown even while it waits. */
    public NoticeView toView() {
        return new NoticeView(
                id,
                template,
                kind,
                state(),
                language,
                recipient,
                subject,
                kind == NoticeKind.SECRET ? null : body,
                templateVersion,
                owedAt,
                attempts,
                sentAt,
                sentBy,
                parkedReason,
                lastTrouble);
    }
}
