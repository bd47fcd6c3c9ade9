package jp.madoguchi.web.api.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.deadline.ClockFace;
import jp.madoguchi.decision.DecisionSheet;
import jp.madoguchi.fulfilment.ExecutionLog;
import jp.madoguchi.intake.Message;
import jp.madoguchi.notification.NoticeView;
import jp.madoguchi.refusal.AssessmentSheet;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.Channel;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.RequestView;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.search.SearchLog;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.IdentityFile;
import jp.madoguchi.web.api.json.Representation;

/** Everything about a request that the caller's roles show; what they do not show is absent. */
public record WholeRequest(
        RequestReference reference,
        long version,
        RequestStatus status,
        Language language,
        Instant receivedAt,
        Instant closedAt,
        String policyVersion,
        SubmittedForm form,
        AssuranceLevel requiredLevel,
        List<RequestView.ItemView> items,
        ItemOutcome outcome,
        Optional<String> assignee,
        List<ClockFace> clocks,
        Optional<LocalDate> suitPossibleFrom,
        Optional<IdentityFile> identity,
        Optional<SearchLog> search,
        Optional<AssessmentSheet> grounds,
        Optional<DecisionSheet> decisions,
        Optional<ExecutionLog> execution,
        Optional<List<Message>> messages,
        Optional<List<NoticeView>> notices,
        Set<RequestAction> permittedActions,
        Channel channel,
        RequestReference previous,
        Set<RequestFlag> flags,
        String procedureVersion,
        String ruleSet,
        String appliedPolicyVersion)
        implements Representation {}
