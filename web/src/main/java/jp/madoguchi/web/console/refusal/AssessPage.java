package jp.madoguchi.web.console.refusal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.refusal.AssessmentSheet;
import jp.madoguchi.refusal.AssessmentSheet.AssessedGround;
import jp.madoguchi.refusal.AssessmentSheet.AssessedItem;
import jp.madoguchi.refusal.AssessmentSheet.Examination;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.RefusalAssessment;
import jp.madoguchi.web.console.request.OpenRequest;

/** The grounds of every item: what the facts say, and the answer a person gives to one of them at a time. */
@Named
@ViewScoped
public class AssessPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @Inject
    private RefusalAssessment refusalAssessment;

    private transient AssessmentSheet sheet;
    private Integer item;
    private String ground;
    private GroundAnswerForm answer = new GroundAnswerForm();

    public AssessmentSheet sheet() {
        if (sheet == null) {
            sheet = refusalAssessment.of(file.ref());
        }
        return sheet;
    }

    /** Takes the ground the address names, if this request has it. */
    public void choose() {
        chosen().ifPresentOrElse(found -> answer = GroundAnswerForm.of(found), () -> ground = null);
    }

    public boolean isChosen(int number, String code) {
        return code.equals(ground) && Integer.valueOf(number).equals(item);
    }

    /** What the chosen ground asks for when it is engaged, in a fixed order. */
    public List<Particular> getParticulars() {
        return sorted(chosen().map(AssessedGround::particulars));
    }

    /** What may be said too. */
    public List<Particular> getFurther() {
        return sorted(chosen().map(AssessedGround::further));
    }

    private static List<Particular> sorted(Optional<Set<Particular>> particulars) {
        return particulars.orElse(Set.of()).stream().sorted().toList();
    }

    /** Grounds a person answers here, those still unanswered first. */
    public List<AssessedGround> byHand(AssessedItem of) {
        return of.grounds().stream()
                .filter(AssessedGround::byHand)
                .sorted(Comparator.comparing(one -> one.recorded() != null))
                .toList();
    }

    /** Grounds that follow from the gate or from a procedure of their own. */
    public List<AssessedGround> fromElsewhere(AssessedItem of) {
        return of.grounds().stream().filter(one -> !one.byHand()).toList();
    }

    /** Number of the last heading: what cannot be asserted has no heading of its own, and no number. */
    public int lastStage(AssessedItem of) {
        return of.asserted().isEmpty() ? 2 : 3;
    }

    /** What is examined because the requester asserts it, or the other way round what may be examined besides. */
    public List<Examination> examinations(AssessedItem of, boolean owed) {
        return of.asserted().stream()
                .filter(one -> (one.owed() || one.recorded() != null) == owed)
                .toList();
    }

    public String save() {
        refusalAssessment.answer(file.ref(), file.version(), item, ground, answer.asAnswer());
        return file.stay("done.ASSESS");
    }

    private Optional<AssessedGround> chosen() {
        return sheet().items().stream()
                .filter(candidate -> Integer.valueOf(candidate.number()).equals(item))
                .map(AssessedItem::grounds)
                .flatMap(List::stream)
                .filter(candidate -> candidate.code().equals(ground))
                .findFirst();
    }

    public Integer getItem() {
        return item;
    }

    public void setItem(Integer number) {
        item = number;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String code) {
        ground = code;
    }

    public GroundAnswerForm getAnswer() {
        return answer;
    }
}
