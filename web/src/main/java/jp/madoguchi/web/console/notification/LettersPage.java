package jp.madoguchi.web.console.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.NoticeState;
import jp.madoguchi.notification.NoticeView;
import jp.madoguchi.notification.Notices;
import jp.madoguchi.notification.SentBy;
import jp.madoguchi.web.console.Reader;
import jp.madoguchi.web.console.request.OpenRequest;

/** Every letter of a request, as it was or will be sent, and what to do with one that cannot be sent. */
@Named
@ViewScoped
public class LettersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @Inject
    private Notices notices;

    @Inject
    private Reader reader;

    private transient List<NoticeView> letters;

    public List<NoticeView> getLetters() {
        if (letters == null) {
            letters = notices.of(file.ref());
        }
        return letters;
    }

    public boolean isMendable(NoticeView letter) {
        return letter.state() == NoticeState.PARKED
                && letter.kind() != NoticeKind.SECRET
                && reader.mayCall(Notices.class, "tryAgain");
    }

    public String tryAgain(UUID letter) {
        notices.tryAgain(file.ref(), letter);
        return file.stay("done.TRY_AGAIN");
    }

    public String sentByPost(UUID letter) {
        notices.deliveredOtherwise(file.ref(), letter, SentBy.POST);
        return file.stay("done.DELIVERED_OTHERWISE");
    }

    public String handedOver(UUID letter) {
        notices.deliveredOtherwise(file.ref(), letter, SentBy.IN_PERSON);
        return file.stay("done.DELIVERED_OTHERWISE");
    }
}
