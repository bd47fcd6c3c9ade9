package jp.madoguchi.web.console.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.madoguchi.intake.Message;
import jp.madoguchi.intake.Triage;
import jp.madoguchi.web.console.Reader;

/** What was asked, by whom, and what was written since. */
@Named
@ViewScoped
public class RequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @Inject
    private Triage triage;

    @Inject
    private Reader reader;

    private transient List<Message> messages;

    public boolean isOfferedMessages() {
        return reader.mayCall(Triage.class, "messages");
    }

    public List<Message> getMessages() {
        if (messages == null) {
            messages = triage.messages(file.ref());
        }
        return messages;
    }
}
