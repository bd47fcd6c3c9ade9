package jp.madoguchi.web.api.requests.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.consultation.Consultations;
import jp.madoguchi.consultation.Opinion;
import jp.madoguchi.consultation.Question;
import jp.madoguchi.consultation.ThirdPerson;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.requests.SentAction;
import jp.madoguchi.web.api.requests.StaffAction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asking third persons, and what they say. */
@RequestScoped
public class ConsultationActions implements StaffAction {

    @EJB
    private Consultations consultations;

    @Override
    public Set<RequestAction> actions() {
        return EnumSet.of(RequestAction.CONSULT_THIRD_PARTY, RequestAction.RECORD_OPINION);
    }

    @Override
    public void take(RequestReference reference, long version, SentAction sent) {
        if (sent.action() == RequestAction.CONSULT_THIRD_PARTY) {
            consultations.ask(reference, version, sent.as(QuestionSent.class).question());
        } else {
            OpinionSent opinion = sent.as(OpinionSent.class);
            consultations.record(reference, version, new Opinion(opinion.stance(), opinion.text()));
        }
    }

    /** Who is asked what. */
    @Schema(description = "CONSULT_THIRD_PARTY: who is asked what")
    public record QuestionSent(Integer item, String name, String email, String concerns, String concernsEn) {

        Question question() {
            return new Question(item, new ThirdPerson(name, email), concerns, concernsEn);
        }
    }

    /** What came back. */
    @Schema(description = "RECORD_OPINION: what came back")
    public record OpinionSent(Opinion.Stance stance, String text) {}
}
