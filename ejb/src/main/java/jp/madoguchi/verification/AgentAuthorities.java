package jp.madoguchi.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.verification.document.NoteOnIdentity;
import jp.madoguchi.verification.persistence.AuthorityRecords;
import jp.madoguchi.verification.persistence.DeceasedDataSubject;
import jp.madoguchi.workflow.RequestWorkflow;
import jp.madoguchi.workflow.StepRefused;

/** What staff record about somebody who acts for another person, and about the end of that (domain 4.4). */
@Stateless
public class AgentAuthorities {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private Authorities authorities;

    @Inject
    private Objections objections;

    @Inject
    private AuthorityRecords records;

    @EJB
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * RECORD_AUTHORITY.
     *
     * @throws InputRejected when something is missing that this kind of agent must prove
     */
    @RolesAllowed(Role.Names.IDENTITY_VERIFIER)
    public void record(RequestReference reference, long version, AuthorityFound found) {
        authorities.record(workflow.open(reference, version), found, currentActor.get());
    }

    /**
     * END_AUTHORITY.
     *
     * @param reason name of an {@link AuthorityEnd.Reason} that a person can know
     * @param on the first day on which it does not stand any more, as {@code 2026-11-23}; {@code null} for today
     * @throws StepRefused when none stands
     */
    @RolesAllowed({Role.Names.IDENTITY_VERIFIER, Role.Names.CASE_HANDLER})
    public void end(RequestReference reference, long version, String reason, String on) {
        DataSubjectRequest request = workflow.open(reference, version);
        Actor actor = currentActor.get();
        workflow.demandPermitted(request, RequestAction.END_AUTHORITY, actor);
        AuthorityEnd.Reason because = Arrays.stream(AuthorityEnd.Reason.values())
                .filter(known -> known.name().equals(reason) && known != AuthorityEnd.Reason.REPLACED)
                .findFirst()
                .orElseThrow(() -> new InputRejected("reason", "verification.authority.reason.unknown"));
        LocalDate day = TypedDay.of("endedOn", on);
        if (day != null && day.isAfter(LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO))) {
            throw new InputRejected("endedOn", "verification.day.in.the.future");
        }
        if (because == AuthorityEnd.Reason.MAJORITY) {
            demandOfAge(authorities.latest(reference).orElse(null), clock.instant());
        }
        authorities.end(request, because, day, actor);
    }

    /**
     * NOTE_OBJECTION: somebody with the same authority objects. Both are written to alike, nothing is carried out any more,
     * and the privacy manager decides (domain 11, scenario 14).
     *
     * @throws InputRejected when it is not said who objects, or how it was ascertained that they hold the authority
     * @throws StepRefused when the data subject asks for themselves
     */
    @RolesAllowed({Role.Names.IDENTITY_VERIFIER, Role.Names.CASE_HANDLER})
    public void noteObjection(RequestReference reference, long version, String name, String email, String note) {
        objections.note(workflow.open(reference, version), name, email, note, currentActor.get());
    }

    /**
     * SETTLE_OBJECTION: what was asked may be carried out as it is decided.
     *
     * @param how name of an {@link AuthorityObjection.Settlement}
     * @throws StepRefused when none stands
     */
    @RolesAllowed(Role.Names.PRIVACY_MANAGER)
    public void settleObjection(RequestReference reference, long version, String how, String note) {
        objections.settle(workflow.open(reference, version), how, note, currentActor.get());
    }

    /**
     * CLOSE_DECEASED: the data subject has died. The right dies with them, an agency ends (Civil Code Art. 111), nothing is
     * delivered; heirs file anew under the voluntary scheme, if there is one.
     *
     * @param note how that became known; needed
     */
    @RolesAllowed({Role.Names.MANAGER, Role.Names.PRIVACY_MANAGER})
    public void closeDeceased(RequestReference reference, long version, String note) {
        DataSubjectRequest request = workflow.open(reference, version);
        Actor actor = currentActor.get();
        workflow.demandPermitted(request, RequestAction.CLOSE_DECEASED, actor);
        String known = Optional.ofNullable(NoteOnIdentity.of(note))
                .orElseThrow(() -> new InputRejected("note", "verification.deceased.note.missing"));
        if (records.latest(reference).isPresent()) {
            authorities.end(request, AuthorityEnd.Reason.DEATH, null, Actor.system());
        }
        records.add(new DeceasedDataSubject(reference, known, actor.subject(), clock.instant()));
        workflow.take(request, RequestAction.CLOSE_DECEASED, actor, Map.of("reasonCode", "N-DEAD"));
    }

    /** Whoever presses the wrong button a week early would lock a parent out. */
    static void demandOfAge(AgentAuthority authority, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ClockOfTheOffice.TOKYO);
        if (authority != null && authority.lastDay() != null && !today.isAfter(authority.lastDay())) {
            throw new InputRejected(
                    "reason",
                    "verification.authority.not.of.age",
                    authority.lastDay().toString());
        }
    }
}
