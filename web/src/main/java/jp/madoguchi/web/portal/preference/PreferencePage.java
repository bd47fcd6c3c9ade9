package jp.madoguchi.web.portal.preference;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PreferenceControl;
import jp.madoguchi.preference.Choice;
import jp.madoguchi.preference.Preferences;
import jp.madoguchi.shared.Language;
import jp.madoguchi.web.portal.PortalPage;
import jp.madoguchi.web.portal.Template;
import jp.madoguchi.web.portal.Typed;
import jp.madoguchi.web.portal.Visit;

/** What can be switched without a log-in, for this browser alone, and the way to the settings of the account. */
@WebServlet("/preferences")
public class PreferencePage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Preferences preferences;

    @Inject
    private transient Policy policy;

    /**
     * What the page shows.
     *
     * @param perBrowser what this browser can switch, with whether it has
     * @param done whether something has just been switched
     */
    public record Model(List<Line> perBrowser, List<PreferenceControl> ofAccount, boolean done) {}

    /** One setting of this browser. */
    public record Line(PreferenceControl control, boolean off) {}

    public static Template page(Model model, Language language) {
        return new Template("preference/preference", "/preferences", language, model);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        boolean done = visit.takeKept(Switched.class).isPresent();
        List<Line> lines = policy.preferenceControls().stream()
                .filter(PreferenceControl::perBrowser)
                .map(control -> new Line(control, BrowserChoice.isOff(visit.request(), control.code())))
                .toList();
        // What lapses is renewed by a visit, because browsers keep no cookie for good.
        lines.stream()
                .filter(Line::off)
                .forEach(line -> BrowserChoice.keep(visit, line.control().code(), Choice.OFF));
        Model model = new Model(lines, policy.preferenceControls(), done);
        pages.show(visit, HttpServletResponse.SC_OK, page(model, visit.language()));
    }

    @Override
    protected void receive(Visit visit) throws IOException {
        Typed typed = Typed.in(visit.request());
        String control = typed.one("control");
        Choice choice = "ON".equals(typed.one("choice")) ? Choice.ON : Choice.OFF;
        boolean known = policy.preferenceControl(control)
                .filter(PreferenceControl::perBrowser)
                .isPresent();
        if (!known) {
            pages.trouble(visit, HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        preferences.switchBrowser(control, choice);
        BrowserChoice.keep(visit, control, choice);
        visit.keep(new Switched());
        visit.redirect("/preferences");
    }
}
