package jp.madoguchi.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ReceiptCode;
import jp.madoguchi.request.Receipts;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.RequestTypes;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.verification.persistence.AuthorityRecords;
import jp.madoguchi.verification.persistence.RecordedAuthority;
import jp.madoguchi.workflow.RequestWorkflow;
import jp.madoguchi.workflow.StepRefused;

/**
 * A data subject goes on with what their agent began, once the agent's authority has ended (domain 4.4; 8.2, L-26: "the
 * principal may continue personally"). They become the requester with contact data of their own and come back with a code of
 * their own; what was found out about the agent says nothing about them, so they prove who they are.
 */
@Stateless
public class PrincipalTakesOver {

    private static final String ON_PAPER = "PAPER";

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private Authorities authorities;

    @Inject
    private AuthorityRecords records;

    @Inject
    private ProofAsking asking;

    @Inject
    private Receipts receipts;

    @Inject
    private RequestTypes types;

    @Inject
    private Event<MailOwed> mailOwed;

    @EJB
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * TAKE_OVER_BY_PRINCIPAL.
     *
     * @throws jp.madoguchi.shared.InputRejected when the contact data are wrong, or the agent's
     * @throws StepRefused when there is no agent, the authority still stands, or the data subject has died
     */
    @RolesAllowed(Role.Names.IDENTITY_VERIFIER)
    public void takeOver(RequestReference reference, long version, ContactOfPrincipal contact) {
        DataSubjectRequest request = workflow.open(reference, version);
        Actor verifier = currentActor.get();
        workflow.demandPermitted(request, RequestAction.TAKE_OVER_BY_PRINCIPAL, verifier);
        demandNobodyActs(request);
        SubmittedForm form = asPrincipal(request, contact);
        String note = contact.checkedNote();
        endWhatRanOut(request);
        ReceiptCode code = receipts.another();
        request.handOver(form, receipts.sealOf(code), clock.instant());
        request.items().forEach(item -> item.requires(ofPrincipal(item)));
        Map<String, String> told = asking.askAnew(request, note, verifier);
        workflow.take(request, RequestAction.TAKE_OVER_BY_PRINCIPAL, verifier, told);
        request.identityHasToBeProvedAgain();
        mailOwed.fire(new MailOwed(
                reference,
                form.requester().email(),
                request.language(),
                "taken-over",
                Map.of("receiptCode", code.grouped())));
    }

    private void demandNobodyActs(DataSubjectRequest request) {
        if (!request.form().requesterKind().isAgent()) {
            throw new StepRefused("verification.authority.no.agent", "The data subject asks for themselves");
        }
        if (records.isDeceased(request.reference())) {
            throw new StepRefused("verification.takeover.deceased", "The data subject has died");
        }
        objection(authoritiesOf(request), today()).ifPresent(refused -> {
            throw refused;
        });
    }

    /** An agent whose authority was never recorded has none that could have ended: the data subject files themselves. */
    static Optional<StepRefused> objection(List<AgentAuthority> recorded, LocalDate today) {
        if (recorded.isEmpty()) {
            return Optional.of(new StepRefused(
                    "verification.authority.none", "No authority is recorded that could end for this request"));
        }
        return recorded.stream().anyMatch(authority -> authority.standsOn(today))
                ? Optional.of(
                        new StepRefused("verification.takeover.authority.stands", "The agent's authority still stands"))
                : Optional.empty();
    }

    private static SubmittedForm asPrincipal(DataSubjectRequest request, ContactOfPrincipal contact) {
        SubmittedForm filed = request.form();
        boolean onPaper = request.items().stream()
                .anyMatch(item -> ON_PAPER.equals(item.scope().method()));
        return new SubmittedForm(
                RequesterKind.PRINCIPAL,
                contact.of(filed.principal(), filed.requester(), onPaper),
                null,
                filed.accountType(),
                filed.registeredIdentifiers(),
                filed.relation(),
                filed.regimes());
    }

    // Before the requester changes: the letter that says so (L-26) is the agent's.
    private void endWhatRanOut(DataSubjectRequest request) {
        records.latest(request.reference())
                .map(RecordedAuthority::view)
                .ifPresent(authority -> authorities.end(
                        request,
                        authority.kind().endsWithMajority() ? AuthorityEnd.Reason.MAJORITY : AuthorityEnd.Reason.OTHER,
                        authority.lastDay().plusDays(1),
                        Actor.system()));
    }

    /** What is asked of an agent (A3) need not be asked of the data subject; but nobody goes on unproved. */
    private AssuranceLevel ofPrincipal(RequestItem item) {
        AssuranceLevel level = types.of(item.kind()).orElseThrow().requiredLevel(item.scope());
        return level.satisfies(AssuranceLevel.A1) ? level : AssuranceLevel.A1;
    }

    private List<AgentAuthority> authoritiesOf(DataSubjectRequest request) {
        return records.of(request.reference()).stream()
                .map(RecordedAuthority::view)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO);
    }
}
