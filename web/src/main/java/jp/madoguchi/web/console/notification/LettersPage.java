package jp.madoguchi.web.console.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.madoguchi.notification.NoticeView;
import jp.madoguchi.notification.Notices;
import jp.madoguchi.web.console.request.OpenRequest;

/** Every letter of a request, as it was or will be sent. */
@Named
@ViewScoped
public class LettersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @Inject
    private Notices notices;

    private transient List<NoticeView> letters;

    public List<NoticeView> getLetters() {
        if (letters == null) {
            letters = notices.of(file.ref());
        }
        return letters;
    }
}
