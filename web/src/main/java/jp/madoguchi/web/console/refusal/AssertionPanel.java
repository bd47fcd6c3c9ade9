package jp.madoguchi.web.console.refusal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.refusal.AssertionAssessment;
import jp.madoguchi.refusal.AssessmentSheet.Examination;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.PurposeAnswer.Need;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.refusal.Weighing.Weight;
import jp.madoguchi.web.console.request.OpenRequest;

/** The examination of one asserted ground: verdict, evidence, and the tables the check asks for. */
@Named
@ViewScoped
public class AssertionPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @Inject
    private AssessPage page;

    @Inject
    private AssertionAssessment assertionAssessment;

    private Integer item;
    private String ground;
    private AssertionForm form = new AssertionForm();

    /** Takes the asserted ground the address names, if it is examined for that item. */
    public void choose(Integer number) {
        item = number;
        chosen().ifPresentOrElse(found -> form = AssertionForm.of(found), () -> ground = null);
    }

    public boolean isChosen(int number, String code) {
        return code.equals(ground) && Integer.valueOf(number).equals(item);
    }

    /** What the verdict chosen so far must be backed with, in a fixed order. */
    public List<Particular> getParticulars() {
        return form.getVerdict() == null
                ? List.of()
                : chosen()
                        .map(found -> found.particulars().getOrDefault(form.getVerdict(), Set.of()))
                        .orElse(Set.of())
                        .stream()
                        .sorted()
                        .toList();
    }

    public String save() {
        assertionAssessment.examine(file.ref(), file.version(), item, ground, form.asAnswer());
        return file.stay("done.ASSESS");
    }

    private Optional<Examination> chosen() {
        return Optional.ofNullable(item)
                .flatMap(number -> page.sheet().item(number))
                .flatMap(found -> found.asserted().stream()
                        .filter(candidate -> candidate.code().equals(ground))
                        .findFirst());
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public Need[] getNeeds() {
        return Need.values();
    }

    public Weight[] getWeights() {
        return Weight.values();
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String code) {
        ground = code;
    }

    public AssertionForm getForm() {
        return form;
    }
}
