package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.document.NoteOnIdentity;
import jp.madoguchi.verification.persistence.AuthorityRecords;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.verification.persistence.ReceivedDocument;
import jp.madoguchi.verification.persistence.RecordedAuthority;
import jp.madoguchi.workflow.RequestWorkflow;
import jp.madoguchi.workflow.StepRefused;

/** Records that an agent may act, and that they may not any more (domain 4.4, 5.2 G11). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Authorities {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private AuthorityRecords records;

    @Inject
    private IdentityRecords identities;

    @Inject
    private Flagging flagging;

    @Inject
    private Policy policy;

    @Inject
    private Event<MailOwed> mailOwed;

    @Inject
    private Clock clock;

    /** Records an authority; an earlier one is replaced. */
    public void record(DataSubjectRequest request, AuthorityFound found, Actor verifier) {
        workflow.demandPermitted(request, RequestAction.RECORD_AUTHORITY, verifier);
        if (!request.form().requesterKind().isAgent()) {
            throw new StepRefused("verification.authority.no.agent", "The data subject asks for themselves");
        }
        AuthorityJudgement judged = AuthorityJudgement.of(found, around(request));
        AgentAuthority authority = new AgentAuthority(
                UUID.randomUUID(),
                judged.kind(),
                judged.proof().code(),
                judged.proofDated(),
                found.onPaper(),
                judged.checked(),
                NoteOnIdentity.of("extent", found.extent()),
                judged.kind().isStatutory() || judged.checked().contains(AuthorityCheck.MAY_RECEIVE),
                found.disputed(),
                judged.lastDay(),
                NoteOnIdentity.of(found.note()),
                verifier.subject(),
                clock.instant(),
                null);
        records.latest(request.reference())
                .ifPresent(earlier -> earlier.end(end(AuthorityEnd.Reason.REPLACED, today(), verifier)));
        records.flush();
        records.add(new RecordedAuthority(request.reference(), authority));
        workflow.take(
                request,
                RequestAction.RECORD_AUTHORITY,
                verifier,
                Map.of(
                        "authority", authority.id().toString(),
                        "agentKind", authority.kind().name(),
                        "proof", authority.proof(),
                        "ascertained", judged.checks(),
                        "disputed", String.valueOf(authority.disputed())));
        flag(request, authority, found.protection(), verifier);
    }

    // A quarrel between parents is treated as one in which somebody may have to be protected: letters stay neutral, and
    // the merits are looked at with that in mind.
    private void flag(DataSubjectRequest request, AgentAuthority authority, boolean protection, Actor verifier) {
        if (authority.kind().endsWithMajority()) {
            flagging.raise(request, RequestFlag.CHILD, verifier);
        }
        if (protection || authority.disputed()) {
            flagging.raise(request, RequestFlag.PROTECTION, verifier);
        }
    }

    /**
     * Ends the authority and owes the agent the letter that says so (L-26), which reveals nothing of the request.
     *
     * @param on the first day on which it does not stand, or {@code null} for today
     */
    public void end(DataSubjectRequest request, AuthorityEnd.Reason reason, LocalDate on, Actor actor) {
        workflow.demandPermitted(request, RequestAction.END_AUTHORITY, actor);
        RecordedAuthority authority = records.latest(request.reference())
                .orElseThrow(() -> new StepRefused(
                        "verification.authority.none", "No authority is recorded that could end for this request"));
        AuthorityEnd end = end(reason, on == null ? today() : on, actor);
        authority.end(end);
        Map<String, String> told = new HashMap<>();
        told.put("authority", authority.view().id().toString());
        told.put("endedBecause", reason.name());
        told.put("endedOn", end.on().toString());
        workflow.take(request, RequestAction.END_AUTHORITY, actor, told);
        mailOwed.fire(new MailOwed(
                request.reference(),
                "",
                request.language(),
                "L-26",
                Map.of("reason", reason.name(), "endedOn", end.on())));
    }

    /** The authority of a request, if one was ever recorded and nobody has ended it. */
    public Optional<AgentAuthority> latest(RequestReference reference) {
        return records.latest(reference).map(RecordedAuthority::view);
    }

    private AuthorityJudgement.Circumstances around(DataSubjectRequest request) {
        Map<String, LocalDate> cameIn = identities.documents(request.reference()).stream()
                .filter(document -> !document.isDestroyed())
                .collect(Collectors.toMap(
                        ReceivedDocument::kind,
                        document -> dayOf(document.receivedAt()),
                        (one, other) -> one.isAfter(other) ? one : other));
        return new AuthorityJudgement.Circumstances(
                request.form().requesterKind(),
                policy.documents(),
                cameIn,
                policy.identityRules().majority(),
                today());
    }

    private AuthorityEnd end(AuthorityEnd.Reason reason, LocalDate on, Actor actor) {
        return new AuthorityEnd(on, reason, actor.subject(), clock.instant());
    }

    private LocalDate today() {
        return dayOf(clock.instant());
    }

    private static LocalDate dayOf(java.time.Instant moment) {
        return moment.atZone(ClockOfTheOffice.TOKYO).toLocalDate();
    }
}
