package jp.madoguchi.request;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.request.persistence.SubmittedFormAsJson;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;

/**
 * One submission by a requester: the case. It holds one item per kind of request asked for. Its status changes only by
 * {@link #apply}, which asks the life-cycle table; there is no setter.
 */
@Entity
@Table(name = "request")
public class DataSubjectRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "request_id")
    @SequenceGenerator(name = "request_id", sequenceName = "request_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RequestStatus status;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Language language;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @Column(name = "last_step_at", nullable = false)
    private Instant lastStepAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "submission_key", nullable = false, updatable = false)
    private String submissionKey;

    @Column(name = "submission_print", nullable = false, updatable = false)
    private String submissionPrint;

    @Column(name = "receipt_seal", nullable = false)
    private String receiptSeal;

    @Column(name = "policy_version", nullable = false, updatable = false)
    private String policyVersion;

    @Column(name = "procedure_version", nullable = false, updatable = false)
    private String procedureVersion;

    @Column(name = "rule_set", nullable = false, updatable = false)
    private String ruleSet;

    /** A later version that is better for the requester, with the reason; what the request keeps stays beside it. */
    @Column(name = "applied_policy_version")
    private String appliedPolicyVersion;

    @Column(name = "applied_policy_note")
    private String appliedPolicyNote;

    @Convert(converter = SubmittedFormAsJson.class)
    @Column(name = "form", nullable = false)
    private SubmittedForm form;

    /** As the agent filed it, when the data subject has taken over since. */
    @Convert(converter = SubmittedFormAsJson.class)
    @Column(name = "form_of_agent")
    private SubmittedForm formOfAgent;

    @Column(name = "taken_over_at")
    private Instant takenOverAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Channel channel;

    @Column(name = "previous_reference", updatable = false)
    private String previousReference;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "request_flag", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "flag", nullable = false)
    @Enumerated(EnumType.STRING)
    private Set<RequestFlag> flags = EnumSet.noneOf(RequestFlag.class);

    /** Set by the recorded verdict; the database refuses a decision without it. */
    @Column(name = "identity_verdict_id")
    private Long identityVerdictId;

    @OneToMany(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<RequestItem> items = new ArrayList<>();

    protected DataSubjectRequest() {}

    /**
     * Everything that is known of a request at the moment it arrives.
     *
     * @param submissionKey names the submission, so that the same one sent twice is one request
     * @param submissionPrint fingerprint of its content, so that the key cannot be used for another content
     * @param receiptSeal keyed hash of the receipt code; the code itself is never stored
     * @param previous the request this one continues or complains about, or {@code null}
     */
    public record Arrival(
            RequestReference reference,
            Language language,
            SubmittedForm form,
            List<ArrivingItem> items,
            String submissionKey,
            String submissionPrint,
            String receiptSeal,
            PinnedVersions versions,
            Instant at,
            Channel channel,
            RequestReference previous) {

        /** An arrival through the form on the web that continues nothing. */
        public Arrival(
                RequestReference reference,
                Language language,
                SubmittedForm form,
                List<ArrivingItem> items,
                String submissionKey,
                String submissionPrint,
                String receiptSeal,
                PinnedVersions versions,
                Instant at) {
            this(
                    reference,
                    language,
                    form,
                    items,
                    submissionKey,
                    submissionPrint,
                    receiptSeal,
                    versions,
                    at,
                    Channel.WEB,
                    null);
        }
    }

    /** One item of an arriving request. */
    public record ArrivingItem(RequestKind kind, ItemScope scope, AssuranceLevel requiredLevel) {}

    public DataSubjectRequest(Arrival arrival) {
        this.reference = arrival.reference().value();
        this.status = RequestStatus.RECEIVED;
        this.language = arrival.language();
        this.receivedAt = arrival.at();
        this.lastStepAt = arrival.at();
        this.submissionKey = arrival.submissionKey();
        this.submissionPrint = arrival.submissionPrint();
        this.receiptSeal = arrival.receiptSeal();
        this.policyVersion = arrival.versions().policyText();
        this.procedureVersion = arrival.versions().procedure();
        this.ruleSet = arrival.versions().ruleSet();
        this.form = arrival.form();
        this.channel = arrival.channel();
        this.previousReference =
                arrival.previous() == null ? null : arrival.previous().value();
        int number = 1;
        for (ArrivingItem item : arrival.items()) {
            items.add(new RequestItem(number++, item.kind(), item.scope(), item.requiredLevel()));
        }
    }

    /**
     * Takes a step of the life cycle.
     *
     * @throws StepNotPermitted when the table does not allow it; nothing has changed then
     */
    public StepTaken apply(RequestAction action, Actor actor, Instant at, Map<String, String> more) {
        RequestStatus previous = status;
        status = RequestLifecycle.next(previous, action, actor.roles());
        lastStepAt = at;
        if (!status.isOpen()) {
            closedAt = at;
        }
        return new StepTaken(reference(), action, previous, status, actor, at, more);
    }

    /** Called by {@code workflow.Flags} only, together with its step. */
    public void raise(RequestFlag flag) {
        flags.add(flag);
    }

    /** Called by {@code workflow.Flags} only, together with its step. */
    public void lower(RequestFlag flag) {
        flags.remove(flag);
    }

    public Set<RequestFlag> flags() {
        return flags.isEmpty() ? Set.of() : Set.copyOf(flags);
    }

    public Channel channel() {
        return channel;
    }

    /** The request this one continues or complains about. */
    public Optional<RequestReference> previousReference() {
        return Optional.ofNullable(previousReference).map(RequestReference::new);
    }

    public void identityWasVerified(long verdictId) {
        this.identityVerdictId = verdictId;
    }

    /**
     * From now on the data subject is the requester, comes back with another code, and nothing that was found out about
     * the agent says who they are. Called by {@code verification.PrincipalTakesOver} only, which takes the step.
     */
    public void handOver(SubmittedForm formOfPrincipal, String sealOfNewCode, Instant at) {
        formOfAgent = form;
        form = formOfPrincipal;
        receiptSeal = sealOfNewCode;
        takenOverAt = at;
    }

    /** Called by {@code verification.PrincipalTakesOver} only, once the step is taken. */
    public void identityHasToBeProvedAgain() {
        identityVerdictId = null;
    }

    /** When the data subject took over from their agent. */
    public Optional<Instant> takenOverAt() {
        return Optional.ofNullable(takenOverAt);
    }

    /** What the agent wrote from whom the data subject took over. */
    public Optional<SubmittedForm> formOfAgent() {
        return Optional.ofNullable(formOfAgent);
    }

    /** Whether what came then came from, or was found out about, whoever is the requester today. */
    public boolean concernsRequester(Instant then) {
        return takenOverAt == null || then.isAfter(takenOverAt);
    }

    /** Whether this seal is that of the code which opens the request now. */
    public boolean opensWith(String seal) {
        return receiptSeal.equals(seal);
    }

    public RequestReference reference() {
        return new RequestReference(reference);
    }

    public RequestStatus status() {
        return status;
    }

    public long version() {
        return version;
    }

    public Language language() {
        return language;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public SubmittedForm form() {
        return form;
    }

    public List<RequestItem> items() {
        return List.copyOf(items);
    }

    public Optional<RequestItem> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    public String submissionKey() {
        return submissionKey;
    }

    public String submissionPrint() {
        return submissionPrint;
    }

    /** Version of the privacy policy that counted when it was received; letters cite it. */
    public String policyVersion() {
        return policyVersion;
    }

    /** A later version by which it is decided because that is better for the requester. */
    public Optional<String> appliedPolicyVersion() {
        return Optional.ofNullable(appliedPolicyVersion);
    }

    /** Why that version is better for the requester. */
    public Optional<String> appliedPolicyNote() {
        return Optional.ofNullable(appliedPolicyNote);
    }

    /** Called by {@code workflow.AppliedPolicyText} only, together with its step. */
    public void applyPolicyText(String version, String note) {
        appliedPolicyVersion = version;
        appliedPolicyNote = note;
    }

    /** Version of the published procedure that it had to follow. */
    public String procedureVersion() {
        return procedureVersion;
    }

    /** Code of the state of the law that counts for it. */
    public String ruleSet() {
        return ruleSet;
    }

    public Optional<Long> identityVerdictId() {
        return Optional.ofNullable(identityVerdictId);
    }

    /** The strongest level any of its items asks for. */
    public AssuranceLevel requiredLevel() {
        return items.stream()
                .map(RequestItem::requiredLevel)
                .max(Enum::compareTo)
                .orElse(AssuranceLevel.A0);
    }
}
