package jp.madoguchi.web.portal.preference;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PreferenceControl;
import jp.madoguchi.preference.Choice;
import jp.madoguchi.preference.Customer;
import jp.madoguchi.preference.PreferenceSheet;
import jp.madoguchi.preference.PreferenceSheet.Setting;
import jp.madoguchi.preference.Preferences;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Language;
import jp.madoguchi.verification.CustomerAccount;
import jp.madoguchi.web.identity.CustomerAtTheDoor;
import jp.madoguchi.web.portal.PortalPage;
import jp.madoguchi.web.portal.Template;
import jp.madoguchi.web.portal.Texts;
import jp.madoguchi.web.portal.Typed;
import jp.madoguchi.web.portal.Visit;

/** Every channel and advertisement of the customer's own account. The server lets nobody in who has not logged in. */
@WebServlet("/preferences/account")
public class AccountPage extends PortalPage {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final int TOKEN_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @EJB
    private transient Preferences preferences;

    @Inject
    private transient Policy policy;

    /**
     * What the page shows.
     *
     * @param done whether the settings have just been changed
     * @param refused why they were not, or empty
     */
    public record Model(List<Line> lines, boolean pupil, boolean done, String refused, String token) {}

    /** One setting with its words. */
    public record Line(PreferenceControl control, Setting setting) {}

    /** Tells a form of this session from one that another site made up. */
    private record FormToken(String value) implements Serializable {}

    public static Template page(Model model, Language language) {
        return new Template("preference/account", "/preferences/account", language, model);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        answer(visit, HttpServletResponse.SC_OK, visit.takeKept(Switched.class).isPresent(), "");
    }

    @Override
    protected void receive(Visit visit) throws IOException {
        Typed typed = Typed.in(visit.request());
        Texts texts = new Texts(visit.language());
        boolean ours = visit.kept(FormToken.class)
                .filter(token -> token.value().equals(typed.one("token")))
                .isPresent();
        if (!ours) {
            answer(visit, HttpServletResponse.SC_CONFLICT, false, texts.text("preference.stale"));
            return;
        }
        try {
            preferences.change(customer(visit), choicesIn(typed));
            visit.keep(new Switched());
            visit.redirect("/preferences/account");
        } catch (InputRejected rejected) {
            answer(visit, UNPROCESSABLE, false, texts.of(rejected.violations().get(0)));
        }
    }

    private void answer(Visit visit, int status, boolean done, String refused) throws IOException {
        PreferenceSheet sheet = preferences.of(customer(visit));
        List<Line> lines = policy.preferenceControls().stream()
                .map(control -> new Line(control, sheet.setting(control.code()).orElseThrow()))
                .toList();
        Model model = new Model(lines, sheet.pupil(), done, refused, tokenOf(visit));
        pages.show(visit, status, page(model, visit.language()));
    }

    // What is forced off has no choice on the page, so that it is not among what was sent.
    private Map<String, Choice> choicesIn(Typed typed) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        policy.preferenceControls().stream()
                .map(PreferenceControl::code)
                .filter(code -> !typed.one(code).isEmpty())
                .forEach(code -> choices.put(code, "ON".equals(typed.one(code)) ? Choice.ON : Choice.OFF));
        return choices;
    }

    private String tokenOf(Visit visit) {
        if (visit.kept(FormToken.class).isEmpty()) {
            byte[] token = new byte[TOKEN_BYTES];
            random.nextBytes(token);
            visit.keep(new FormToken(HexFormat.of().formatHex(token)));
        }
        return visit.kept(FormToken.class).orElseThrow().value();
    }

    private static Customer customer(Visit visit) {
        CustomerAccount account = CustomerAtTheDoor.of(visit.request());
        return new Customer(account.subject(), account.email());
    }
}
