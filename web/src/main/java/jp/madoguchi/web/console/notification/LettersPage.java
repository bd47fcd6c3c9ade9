package jp.madoguchi.web.console.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.NoticeState;
import jp.madoguchi.notification.NoticeView;
import jp.madoguchi.notification.Notices;
import jp.madoguchi.notification.PostRoom;
import jp.madoguchi.notification.PostingSlip;
import jp.madoguchi.notification.PostingView;
import jp.madoguchi.notification.SentBy;
import jp.madoguchi.web.console.Reader;
import jp.madoguchi.web.console.request.OpenRequest;

/** Every letter of a request, as it was or will be sent, and what to do with one that cannot be sent. */
@Named
@ViewScoped
public class LettersPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<NoticeState> LIES_HERE =
            EnumSet.of(NoticeState.TO_POST, NoticeState.RETURNED, NoticeState.PARKED);

    @Inject
    private OpenRequest file;

    @Inject
    private Notices notices;

    @Inject
    private Reader reader;

    @Inject
    private PostRoom postRoom;

    private transient List<NoticeView> letters;
    private transient Map<UUID, List<PostingView>> postings;
    private String number;
    private String newAddress;
    private String reason;

    public List<NoticeView> getLetters() {
        if (letters == null) {
            letters = notices.of(file.ref());
        }
        return letters;
    }

    /** Whether it can be recorded as delivered otherwise than the house meant to; a decision on its way is the post's. */
    public boolean isMendable(NoticeView letter) {
        boolean waits = letter.state() == NoticeState.PARKED
                || letter.state() == NoticeState.TO_POST && !file.may("RECORD_DISPATCH");
        return waits && letter.kind() != NoticeKind.SECRET && reader.mayCall(Notices.class, "tryAgain");
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

    public boolean isDispatchable(NoticeView letter) {
        return LIES_HERE.contains(letter.state()) && letter.kind() != NoticeKind.SECRET && file.may("RECORD_DISPATCH");
    }

    public boolean isUnderWay(NoticeView letter) {
        return letter.state() == NoticeState.POSTED && file.may("RECORD_DELIVERY");
    }

    public boolean hasTravelled(NoticeView letter) {
        return !postings(letter.id()).isEmpty();
    }

    public List<PostingView> postings(UUID letter) {
        if (postings == null) {
            postings = new HashMap<>();
        }
        return postings.computeIfAbsent(letter, id -> notices.postings(file.ref(), id));
    }

    public String dispatch(UUID letter) {
        postRoom.dispatched(
                file.ref(), file.version(), letter, new PostingSlip(SentBy.REGISTERED_POST, number, newAddress));
        return file.stay("done.RECORD_DISPATCH");
    }

    public String arrived(UUID letter) {
        postRoom.arrived(file.ref(), file.version(), letter);
        return file.stay("done.RECORD_DELIVERY");
    }

    public String cameBack(UUID letter) {
        postRoom.cameBack(file.ref(), file.version(), letter, reason);
        return file.stay("done.RECORD_RETURN");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String typed) {
        number = typed;
    }

    public String getNewAddress() {
        return newAddress;
    }

    public void setNewAddress(String typed) {
        newAddress = typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
