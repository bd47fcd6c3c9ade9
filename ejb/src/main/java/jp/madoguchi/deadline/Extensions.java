package jp.madoguchi.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.deadline.persistence.ClockSegment;
import jp.madoguchi.deadline.persistence.ClockSegments;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RequestWorkflow;

/** Moves the ceiling of a request, once, and owes the letter that says so (domain 6.2, C-MAX; L-16). */
@Stateless
public class Extensions {

    private static final String LETTER = "L-16";

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private ClockSegments segments;

    @Inject
    private DayCounts dayCounts;

    @Inject
    private Policy policy;

    @Inject
    private Event<MailOwed> mailOwed;

    @EJB
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * EXTEND.
     *
     * @throws jp.madoguchi.shared.InputRejected when days or reason are not right
     * @throws jp.madoguchi.workflow.StepRefused when it was extended before, or the period is over
     */
    @RolesAllowed(Role.Names.PRIVACY_MANAGER)
    public void extend(RequestReference reference, long version, Extension extension) {
        DataSubjectRequest request = workflow.open(reference, version);
        Actor actor = currentActor.get();
        workflow.demandPermitted(request, RequestAction.EXTEND, actor);
        List<ClockSegment> recorded = segments.of(reference);
        LocalDate today = ClockReading.dayOf(clock.instant());
        LocalDate before = ceilingOn(recorded, today);
        Extension.checkInTime(request.flags().contains(RequestFlag.EXTENDED), before, today);
        extension.check(request.language(), policy.targets().extensionDays());
        LocalDate after = before.plusDays(extension.days());
        StepTaken step = workflow.take(
                request,
                RequestAction.EXTEND,
                actor,
                Map.of("oldDueOn", before.toString(), "newDueOn", after.toString()));
        ClockSegment ceiling = recorded.stream()
                .filter(segment -> segment.isOpen() && segment.clock().equals(ClockCode.CEILING.code()))
                .findFirst()
                .orElseThrow();
        segments.add(extension.applyTo(ceiling, policy, step));
        request.raise(RequestFlag.EXTENDED);
        mailOwed.fire(new MailOwed(
                reference, "", request.language(), LETTER, letter(extension, before, after, request.language())));
    }

    private LocalDate ceilingOn(List<ClockSegment> recorded, LocalDate today) {
        return new ClockReading(recorded, today, dayCounts).openDates().get(ClockCode.CEILING.code());
    }

    private static Map<String, Object> letter(
            Extension extension, LocalDate before, LocalDate after, Language language) {
        Map<String, Object> model = new HashMap<>();
        model.put("oldDueOn", before);
        model.put("newDueOn", after);
        model.put("reason", extension.reason());
        if (language == Language.EN) {
            model.put("reasonEn", extension.reasonEn());
        }
        return model;
    }
}
