package jp.madoguchi.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.madoguchi.decision.DecisionSheet.ProposedRejection;
import jp.madoguchi.decision.DecisionSheet.SentBack;
import jp.madoguchi.decision.persistence.ItemDecision;
import jp.madoguchi.decision.persistence.StoredDecisions;
import jp.madoguchi.decision.persistence.StoredLegalReview;
import jp.madoguchi.decision.persistence.StoredReviews;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RequestWorkflow;

/** Drafting, submitting and approving what is decided on each item. */
@Stateless
public class Decisions {

    private static final int LONGEST_COMMENT = 2000;

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private DraftRulesOfRequest rules;

    @Inject
    private RejectionOnProcedure rejections;

    @Inject
    private DraftAsSubmitted draft;

    @Inject
    private StoredDecisions stored;

    @Inject
    private StoredReviews reviews;

    @Inject
    private DecisionReader reader;

    @Inject
    private Event<DecisionIssued> issued;

    @Inject
    private Clock clock;

    @EJB
    private CurrentActor currentActor;

    /** DRAFT. Replaces the lines of the item; what is still missing is asked for when the draft is submitted. */
    @RolesAllowed(Role.Names.CASE_HANDLER)
    public void draft(RequestReference reference, long version, int item, List<DecisionLine> lines) {
        if (lines == null || lines.stream().anyMatch(Objects::isNull)) {
            throw new InputRejected("lines", "decision.lines.unreadable");
        }
        DataSubjectRequest request = workflow.open(reference, version);
        Actor drafter = currentActor.get();
        workflow.take(request, RequestAction.DRAFT, drafter, Map.of("item", String.valueOf(item)));
        RequestItem drafted = request.item(item).orElseThrow(() -> new InputRejected("item", "decision.item.unknown"));
        if (drafted.outcome().isPresent()) {
            throw new InputRejected("item", "decision.item.ended");
        }
        DraftRules rulesOfItem = rules.of(request).get(item);
        List<DecisionLine> complete =
                rulesOfItem.ownOf(lines.stream().map(DecisionLine::completed).toList());
        List<Violation> violations = rulesOfItem.violationsOf(complete);
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
        List<DecisionLine> all = Stream.concat(complete.stream(), rulesOfItem.referrals().stream())
                .toList();
        stored.draft(reference, drafted, all, drafter.subject(), clock.instant());
    }

    /** SUBMIT. */
    @RolesAllowed(Role.Names.CASE_HANDLER)
    public void submit(RequestReference reference, long version) {
        Actor submitter = currentActor.get();
        workflow.take(workflow.open(reference, version), RequestAction.SUBMIT, submitter);
        stored.of(reference).forEach(decision -> decision.submit(submitter.subject(), clock.instant()));
    }

    /** SEND_BACK. The comment is kept and shown to the drafter. */
    @RolesAllowed({Role.Names.LEGAL, Role.Names.MANAGER, Role.Names.PRIVACY_MANAGER})
    public void sendBack(RequestReference reference, long version, String comment) {
        Actor approver = currentActor.get();
        workflow.take(workflow.open(reference, version), RequestAction.SEND_BACK, approver);
        // PostgreSQL keeps no NUL character.
        String said = comment == null ? "" : comment.replace("\0", "").strip();
        if (said.isEmpty()) {
            throw new InputRejected("comment", "decision.comment.missing");
        }
        if (said.length() > LONGEST_COMMENT) {
            throw new InputRejected("comment", "decision.reason.long", LONGEST_COMMENT);
        }
        stored.sendBack(reference, new SentBack(said, approver.subject(), clock.instant()));
    }

    /** APPROVE. The items are settled before the step is told, so that whoever hears of it reads their outcome. */
    @RolesAllowed({Role.Names.MANAGER, Role.Names.PRIVACY_MANAGER})
    public void approve(RequestReference reference, long version) {
        DataSubjectRequest request = workflow.open(reference, version);
        Actor approver = currentActor.get();
        Instant now = clock.instant();
        List<ItemDecision> decisions = stored.of(reference).stream()
                .filter(decision -> isOpen(request, decision.item()))
                .toList();
        Map<Integer, ItemOutcome> outcomes = new TreeMap<>();
        boolean refusal = false;
        for (ItemDecision decision : decisions) {
            List<Disposition> lines =
                    decision.lines().stream().map(DecisionLine::disposition).toList();
            DerivedOutcome.of(lines).ifPresent(outcome -> outcomes.put(decision.item(), outcome));
            refusal = refusal || DerivedOutcome.isRefusalForArt39(lines);
        }
        ApproverLevel level = draft.levelOf(request);
        settle(request, outcomes);
        workflow.take(request, RequestAction.APPROVE, approver, Map.of("level", level.name()));
        Approval approval = approvalOf(level, approver, reviews.current(reference, decisions), now);
        decisions.forEach(decision -> decision.approve(approval));
        issued.fire(new DecisionIssued(reference, false, outcomes, refusal, approver, now));
    }

    private static Approval approvalOf(
            ApproverLevel level, Actor approver, Optional<StoredLegalReview> review, Instant at) {
        Role role = level.approvingRole(approver.roles()).orElseThrow();
        return new Approval(
                level,
                role,
                review.map(StoredLegalReview::id).orElse(null),
                review.map(given -> given.review().by()).orElse(null),
                approver.subject(),
                at);
    }

    /** PROPOSE_REJECTION. */
    @RolesAllowed({Role.Names.IDENTITY_VERIFIER, Role.Names.INTAKE_CLERK, Role.Names.CASE_HANDLER, Role.Names.FEE_CLERK
    })
    public void proposeRejection(RequestReference reference, long version, RejectionProposal proposal) {
        if (proposal == null) {
            throw new InputRejected("reasonCode", "decision.code.missing");
        }
        rejections.propose(workflow.open(reference, version), proposal, currentActor.get());
    }

    /** REJECT. */
    @RolesAllowed({Role.Names.MANAGER, Role.Names.PRIVACY_MANAGER})
    public void reject(RequestReference reference, long version) {
        rejections.reject(workflow.open(reference, version), currentActor.get());
    }

    /** The rejection proposed, which a fee clerk may read without the rest of the decision. */
    @RolesAllowed({
        Role.Names.INTAKE_CLERK,
        Role.Names.IDENTITY_VERIFIER,
        Role.Names.CASE_HANDLER,
        Role.Names.FEE_CLERK,
        Role.Names.LEGAL,
        Role.Names.PRIVACY_MANAGER,
        Role.Names.MANAGER,
        Role.Names.AUDITOR,
        Role.Names.RESTRICTED_REVIEWER
    })
    public Optional<ProposedRejection> rejection(RequestReference reference) {
        return reader.of(reference).rejection();
    }

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
    public DecisionSheet of(RequestReference reference) {
        return reader.of(reference);
    }

    /** An item that ended on procedure after it was drafted is not decided a second time. */
    private static boolean isOpen(DataSubjectRequest request, int number) {
        return request.item(number).flatMap(RequestItem::outcome).isEmpty();
    }

    private static void settle(DataSubjectRequest request, Map<Integer, ItemOutcome> outcomes) {
        outcomes.forEach((number, outcome) -> request.item(number).ifPresent(item -> item.settle(outcome)));
    }
}
