package jp.madoguchi.web.console.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.madoguchi.notification.PostRoom;
import jp.madoguchi.notification.PostalLetter;

/** What has to be taken to the post, longest owed first. */
@Named
@ViewScoped
public class PostPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PostRoom postRoom;

    private transient List<PostalLetter> letters;

    public List<PostalLetter> getLetters() {
        if (letters == null) {
            letters = postRoom.toPost();
        }
        return letters;
    }
}
