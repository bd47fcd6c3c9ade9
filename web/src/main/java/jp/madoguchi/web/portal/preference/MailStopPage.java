package jp.madoguchi.web.portal.preference;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PreferenceControl;
import jp.madoguchi.preference.PreferenceLinks;
import jp.madoguchi.preference.PreferenceLinks.LinkHolder;
import jp.madoguchi.preference.Preferences;
import jp.madoguchi.shared.Language;
import jp.madoguchi.web.portal.PortalPage;
import jp.madoguchi.web.portal.Template;
import jp.madoguchi.web.portal.Visit;

/**
 * Where the link at the foot of a mail leads: one button, and the mail stops. Opening the page changes nothing, because
 * mail programs open links to look at them; what changes is a post, from the button or from a mail program that
 * unsubscribes in one click (RFC 8058).
 */
@WebServlet("/preferences/mail/*")
public class MailStopPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PreferenceLinks links;

    @EJB
    private transient Preferences preferences;

    @Inject
    private transient Policy policy;

    /** What the page shows. */
    public record Model(PreferenceControl control, boolean off, String token) {}

    public static Template page(Model model, Language language) {
        return new Template("preference/mailStop", "/preferences/mail/" + model.token(), language, model);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        Optional<LinkHolder> link = linkOf(visit);
        if (link.isEmpty()) {
            pages.trouble(visit, HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer(visit, link.get(), preferences.of(link.get()).isOff());
    }

    @Override
    protected void receive(Visit visit) throws IOException {
        Optional<LinkHolder> link = linkOf(visit);
        if (link.isEmpty()) {
            pages.trouble(visit, HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer(visit, link.get(), preferences.switchOff(link.get()).isOff());
    }

    private void answer(Visit visit, LinkHolder link, boolean off) throws IOException {
        PreferenceControl control = policy.preferenceControl(link.control()).orElseThrow();
        Model model = new Model(control, off, tokenOf(visit));
        pages.show(visit, HttpServletResponse.SC_OK, page(model, visit.language()));
    }

    // A control that the policy has dropped is one that no mail is sent for any more.
    private Optional<LinkHolder> linkOf(Visit visit) {
        return links.open(tokenOf(visit))
                .filter(link -> policy.preferenceControl(link.control())
                        .filter(PreferenceControl::signedLink)
                        .isPresent());
    }

    private static String tokenOf(Visit visit) {
        String path = visit.request().getPathInfo();
        return path == null ? "" : path.substring(1);
    }
}
