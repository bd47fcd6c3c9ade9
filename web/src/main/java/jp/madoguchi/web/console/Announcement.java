package jp.madoguchi.web.console;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

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
}
