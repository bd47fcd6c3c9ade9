package jp.madoguchi.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.consultation.Opinion.Stance;
import jp.madoguchi.consultation.persistence.StoredConsultation;
import jp.madoguchi.consultation.persistence.StoredConsultations;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RequestWorkflow;

/** Asks third persons whom the data also concern, and keeps what they say. The clocks go on meanwhile (domain 6.3). */
@Stateless
public class Consultations {

    /** Domain 5.1: running, at most ten business days. */
    static final int BUSINESS_DAYS = 10;

    private static final int LONGEST = 4000;

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private StoredConsultations stored;

    @Inject
    private Policy policy;

    @Inject
    private Event<MailOwed> mailOwed;

    @Inject
    private Clock clock;

    @EJB
    private CurrentActor currentActor;

    /** What was asked and answered, oldest first. */
    @RolesAllowed({
        Role.Names.CASE_HANDLER,
        Role.Names.LEGAL,
        Role.Names.PRIVACY_MANAGER,
        Role.Names.MANAGER,
        Role.Names.AUDITOR
    })
    public List<Consultation> of(RequestReference reference) {
        return stored.of(reference);
    }

    /** CONSULT_THIRD_PARTY, with L-20 to the person. */
    @RolesAllowed({Role.Names.CASE_HANDLER, Role.Names.LEGAL})
    public void ask(RequestReference reference, long version, Question question) {
        Actor actor = currentActor.get();
        DataSubjectRequest request = workflow.open(reference, version);
        workflow.demandPermitted(request, RequestAction.CONSULT_THIRD_PARTY, actor);
        QuestionRules.check(request, question);
        workflow.take(
                request, RequestAction.CONSULT_THIRD_PARTY, actor, Map.of("item", String.valueOf(question.item())));
        Instant now = clock.instant();
        LocalDate answerBy = policy.officeCalendar()
                .businessDaysAfter(LocalDate.ofInstant(now, ClockOfTheOffice.TOKYO), BUSINESS_DAYS);
        stored.add(reference, question, actor.subject(), now, answerBy);
        Map<String, Object> letter =
                new HashMap<>(Map.of("concerns", question.concerns().strip(), "answerBy", answerBy));
        if (question.concernsEn() != null && !question.concernsEn().isBlank()) {
            letter.put("concernsEn", question.concernsEn().strip());
        }
        mailOwed.fire(
                new MailOwed(reference, question.thirdPerson().email().strip(), request.language(), "L-20", letter));
    }

    /** RECORD_OPINION: the request goes back to whoever drafts. */
    @RolesAllowed({Role.Names.CASE_HANDLER, Role.Names.LEGAL})
    public void record(RequestReference reference, long version, Opinion opinion) {
        Actor actor = currentActor.get();
        DataSubjectRequest request = workflow.open(reference, version);
        workflow.demandPermitted(request, RequestAction.RECORD_OPINION, actor);
        if (opinion.stance() == null) {
            throw new InputRejected("stance", "consultation.stance.missing");
        }
        String text =
                opinion.text() == null ? "" : opinion.text().replace("\0", "").strip();
        if (text.length() > LONGEST || opinion.stance() != Stance.NO_ANSWER && text.isEmpty()) {
            throw new InputRejected("text", "consultation.text.length", LONGEST);
        }
        workflow.take(
                request,
                RequestAction.RECORD_OPINION,
                actor,
                Map.of("stance", opinion.stance().name()));
        open(reference).answered(opinion.stance(), text, clock.instant());
    }

    private StoredConsultation open(RequestReference reference) {
        return stored.openOf(reference).orElseThrow(() -> new InputRejected("item", "consultation.none.open"));
    }
}
