package jp.madoguchi.web.portal.intake;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.madoguchi.intake.FeeToAccept;
import jp.madoguchi.intake.Intake;
import jp.madoguchi.intake.Receipt;
import jp.madoguchi.intake.SubmissionKeyReused;
import jp.madoguchi.intake.SubmissionKeys;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.RequestTypes;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.RequesterRelation;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Language;
import jp.madoguchi.web.portal.PortalPage;
import jp.madoguchi.web.portal.Problems;
import jp.madoguchi.web.portal.Template;
import jp.madoguchi.web.portal.Texts;
import jp.madoguchi.web.portal.Typed;
import jp.madoguchi.web.portal.Visit;

/** The form by which a request is filed (domain 3.8). It needs neither a session nor a script. */
@WebServlet("/request")
public class FormPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    private static final int UNPROCESSABLE = 422;

    @EJB
    private transient Intake intake;

    @Inject
    private transient SubmissionKeys submissionKeys;

    @Inject
    private transient Policy policy;

    @Inject
    private transient RequestTypes types;

    @Inject
    private transient Clock clock;

    /**
     * What the page shows.
     *
     * @param notice which of the notices stands above the form, or empty
     * @param fees what has to be accepted; empty when nothing that was filled in costs anything
     */
    public record Model(
            Typed typed, Problems problems, String submissionKey, String notice, Offer offer, List<FeeToAccept> fees) {

        public List<String> requesterKinds() {
            return names(RequesterKind.values());
        }

        public List<String> accountTypes() {
            return names(AccountType.values());
        }

        public List<String> relations() {
            return names(RequesterRelation.values());
        }

        public List<String> changes() {
            return List.of("CORRECT", "ADD", "DELETE");
        }

        public List<String> methods() {
            return List.of("ELECTRONIC", "PAPER", "OTHER_OFFERED");
        }

        public Limits limits() {
            return Limits.OF_INTAKE;
        }

        private static List<String> names(Enum<?>[] constants) {
            return Arrays.stream(constants).map(Enum::name).toList();
        }
    }

    /** How much a browser lets somebody type; what may be stored is checked by {@link Intake} alone. */
    public record Limits(int name, int email, int phone, int address, int identifiers, int period, int text, int code) {

        static final Limits OF_INTAKE = new Limits(100, 254, 30, 300, 2_600, 200, 2_000, 80);
    }

    public static Template page(Model model, Language language) {
        return new Template("intake/form", "/request", language, model);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        Typed fresh = new Typed(Map.of(
                "language", List.of(visit.language().code()), "relation", List.of(RequesterRelation.CUSTOMER.name())));
        show(visit, HttpServletResponse.SC_OK, fresh, Problems.none(), submissionKeys.issue(), "");
    }

    @Override
    protected void receive(Visit visit) throws IOException {
        Typed typed = Typed.in(visit.request());
        String key = typed.one("submissionKey");
        boolean genuine = submissionKeys.isGenuine(key);
        Language wanted = Language.ofCode(typed.one("switch")).orElse(null);
        if (wanted != null) {
            String kept = genuine ? key : submissionKeys.issue();
            show(visit.in(wanted), HttpServletResponse.SC_OK, typed, Problems.none(), kept, "");
        } else if (genuine) {
            submit(visit, typed, key);
        } else {
            show(visit, UNPROCESSABLE, typed, Problems.none(), submissionKeys.issue(), "expired");
        }
    }

    private void submit(Visit visit, Typed typed, String key) throws IOException {
        TypedSubmission submission = new TypedSubmission(typed, policy, today(), intake::feePaidFor);
        try {
            Receipt receipt = intake.submit(submission.read(), key);
            pages.show(visit, HttpServletResponse.SC_OK, AnswerPage.page(receipt, visit.language()));
        } catch (InputRejected rejected) {
            List<Violation> violations =
                    rejected.violations().stream().map(TypedSubmission::worded).toList();
            Problems problems = Problems.of(violations, new Texts(visit.language()), submission::place);
            show(visit, UNPROCESSABLE, typed.withoutMyNumbers(), problems, key, "");
        } catch (SubmissionKeyReused reused) {
            show(visit, HttpServletResponse.SC_CONFLICT, typed, Problems.none(), submissionKeys.issue(), "reused");
        } catch (EJBException outOfOrder) {
            log("A submission could not be stored", outOfOrder);
            visit.response().setIntHeader("Retry-After", 60);
            int status = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            show(visit, status, typed, Problems.none(), key, "unavailable");
        }
    }

    private void show(Visit visit, int status, Typed typed, Problems problems, String key, String notice)
            throws IOException {
        List<FeeToAccept> fees = new TypedSubmission(typed, policy, today(), intake::feePaidFor)
                .fee().stream().toList();
        Model model = new Model(typed, problems, key, notice, Offer.of(types, policy, today()), fees);
        pages.show(visit, status, page(model, visit.language()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO);
    }
}
