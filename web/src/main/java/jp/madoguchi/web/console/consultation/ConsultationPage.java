package jp.madoguchi.web.console.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.madoguchi.consultation.Consultation;
import jp.madoguchi.consultation.Consultations;
import jp.madoguchi.consultation.Opinion;
import jp.madoguchi.consultation.Question;
import jp.madoguchi.consultation.ThirdPerson;
import jp.madoguchi.web.console.request.OpenRequest;
import jp.madoguchi.web.console.request.RequestTab;

/** Who was asked what, what came back, and the two steps of it. */
@Named
@ViewScoped
public class ConsultationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @Inject
    private Consultations consultations;

    private int item = 1;
    private String name;
    private String email;
    private String concerns;
    private String concernsEn;
    private Opinion.Stance stance;
    private String text;
    private transient List<Consultation> all;

    public List<Consultation> getAll() {
        if (all == null) {
            all = consultations.of(file.ref());
        }
        return all;
    }

    public List<Opinion.Stance> getStances() {
        return List.of(Opinion.Stance.values());
    }

    public String ask() {
        consultations.ask(
                file.ref(), file.version(), new Question(item, new ThirdPerson(name, email), concerns, concernsEn));
        return file.moveTo(RequestTab.CONSULTATION, "done.CONSULT_THIRD_PARTY");
    }

    public String record() {
        consultations.record(file.ref(), file.version(), new Opinion(stance, text));
        return file.moveTo(RequestTab.CONSULTATION, "done.RECORD_OPINION");
    }

    public int getItem() {
        return item;
    }

    public void setItem(int chosen) {
        item = chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String typed) {
        email = typed;
    }

    public String getConcerns() {
        return concerns;
    }

    public void setConcerns(String typed) {
        concerns = typed;
    }

    public String getConcernsEn() {
        return concernsEn;
    }

    public void setConcernsEn(String typed) {
        concernsEn = typed;
    }

    public Opinion.Stance getStance() {
        return stance;
    }

    public void setStance(Opinion.Stance chosen) {
        stance = chosen;
    }

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed;
    }
}
