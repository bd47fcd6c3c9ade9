package jp.madoguchi.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.madoguchi.notification.OfficeMail;
import jp.madoguchi.notification.letter.Said.OnDay;
import jp.madoguchi.notification.letter.Said.Phrase;
import jp.madoguchi.notification.letter.Said.Written;
import jp.madoguchi.policy.Organisation;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.SubmittedForm;

/** The common block of every letter (domain 8.1) and what is decided on the items it is about. */
@ApplicationScoped
public class LetterModel {

    private final Policy policy;
    private final OfficeMail office;

    @Inject
    public LetterModel(Policy policy, OfficeMail office) {
        this.policy = policy;
        this.office = office;
    }

    protected LetterModel() {
        this(null, null);
    }

    /**
     * Everything the templates may use.
     *
     * @param particulars what only this letter says; it may replace an entry of the common block
     */
    public Map<String, Object> of(CaseToTell about, LocalDate on, Map<String, Object> particulars) {
        ItemModel items = new ItemModel(policy);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("reference", about.reference().value());
        model.put("date", new OnDay(on));
        model.put("addressee", addressee(about.form()));
        model.put("requestedOn", new OnDay(about.arrivedOn()));
        model.put("arrivedOn", new OnDay(about.arrivedOn()));
        model.put("policyVersion", about.policyVersion());
        model.put(
                "kinds",
                about.items().stream()
                        .map(item -> new Phrase("notification.kind." + item.kind()))
                        .distinct()
                        .toList());
        model.put("items", about.items().stream().map(items::of).toList());
        if (about.items().stream().anyMatch(ItemToTell::isCarriedOut)) {
            model.put("carriedOutBy", new OnDay(on));
        }
        about.rejection().ifPresent(rejection -> {
            model.put("rejectionBasis", new Phrase("notification.basis." + rejection.reasonCode()));
            model.put("rejectionReason", new Written(rejection.externalReason()));
        });
        model.put("askedOn", about.askedOn().stream().map(OnDay::new).toList());
        model.put("notHeld", new Phrase("notification.not.held"));
        model.put("organisation", organisation(policy.organisation()));
        model.put("statusPage", office.statusPage());
        model.putAll(particulars);
        return model;
    }

    private static Phrase addressee(SubmittedForm form) {
        return form.requesterKind().isAgent()
                ? new Phrase(
                        "notification.addressee.agent",
                        form.requester().name(),
                        form.dataSubject().name())
                : new Phrase("notification.addressee", form.requester().name());
    }

    private static Map<String, Object> organisation(Organisation us) {
        return Map.of(
                "name", us.name(),
                "representative", us.representative(),
                "department", us.department(),
                "address", us.address(),
                "phone", us.phone(),
                "email", us.email(),
                "complaintContact", us.complaintContact());
    }
}
