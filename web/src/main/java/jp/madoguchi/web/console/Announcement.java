package jp.madoguchi.web.console;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the next page has to say about the action before it: kept over one redirect, then forgotten. */
@Named
@SessionScoped
public class Announcement implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Labels labels;

    private String key;

    /** Has the next page say the text under this key. */
    public void next(String textKey) {
        key = textKey;
    }

    /** Called by the layout before it is rendered. */
    public void show() {
        if (key != null) {
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, labels.text(key), null));
            key = null;
        }
    }

    /** Everything that is said about the action itself, refusals included, for the layout to show. */
    public List<Said> getSaid() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .map(message -> new Said(message.getSummary(), message.getSeverity() == FacesMessage.SEVERITY_INFO))
                .toList();
    }

    /** What is wrong at fields, for the summary of a long form, in the order in which it was found. */
    public List<Wrong> getWrong() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Wrong> wrong = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(field -> {
            if (field != null) {
                faces.getMessageList(field)
                        .forEach(message ->
                                wrong.add(new Wrong(field, FieldNames.of(faces, field), message.getSummary())));
            }
        });
        return wrong;
    }

    /** Something wrong at a field: where it is, what it is called, what to do. */
    public record Wrong(String field, String name, String words) {

        public String getField() {
            return field;
        }

        public String getName() {
            return name;
        }

        public String getWords() {
            return words;
        }
    }

    /** One thing said; a refusal interrupts whoever listens to the page, a confirmation waits its turn. */
    public record Said(String words, boolean good) {

        public String getWords() {
            return words;
        }

        public String getSign() {
            return good ? "info" : "error";
        }

        public String getRole() {
            return good ? "status" : "alert";
        }
    }
}
