package jp.madoguchi.web.console.request;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.workflow.Flags;

/** Raising and lowering what everybody who works on the request must know. */
@Named
@ViewScoped
public class FlagsPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @EJB
    private Flags flags;

    private RequestFlag chosen;

    /** All that may be raised by hand: an extension raises its own, and a hold is raised with its reason elsewhere. */
    public List<RequestFlag> getOffered() {
        return Arrays.stream(RequestFlag.values())
                .filter(flag -> flag != RequestFlag.EXTENDED && !flag.isHold())
                .toList();
    }

    public String raise() {
        flags.raise(file.ref(), file.version(), chosen);
        return file.stay("done.SET_FLAG");
    }

    public String lower() {
        flags.lower(file.ref(), file.version(), chosen);
        return file.stay("done.CLEAR_FLAG");
    }

    public RequestFlag getChosen() {
        return chosen;
    }

    public void setChosen(RequestFlag flag) {
        chosen = flag;
    }
}
