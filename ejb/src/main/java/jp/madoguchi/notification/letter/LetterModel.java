package jp.madoguchi.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.OfficeMail;
import jp.madoguchi.notification.letter.Said.AtMoment;
import jp.madoguchi.notification.letter.Said.OnDay;
import jp.madoguchi.notification.letter.Said.Phrase;
import jp.madoguchi.policy.Organisation;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PolicyText;
import jp.madoguchi.policy.ProcedureVersion;
import jp.madoguchi.policy.RetentionRule;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.RequestTypes;
import jp.madoguchi.request.SubmittedForm;

/** The common block of every letter (domain 8.1) and what is decided on the items it is about. */
@ApplicationScoped
public class LetterModel {

    private static final String FEE_NOT_PAID = "F-FEE";

    private final Policy policy;
    private final OfficeMail office;
    private final RequestTypes types;

    @Inject
    public LetterModel(Policy policy, OfficeMail office, RequestTypes types) {
        this.policy = policy;
        this.office = office;
        this.types = types;
    }

    protected LetterModel() {
        this(null, null, null);
    }

    /**
     * Everything the templates may use.
     *
     * @param particulars what only this letter says; it may replace an entry of the common block
     */
    public Map<String, Object> of(CaseToTell about, LocalDate on, Map<String, Object> particulars) {
        ItemModel items = new ItemModel(policy, types);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("reference", about.reference().value());
        model.put("date", new OnDay(on));
        model.put("addressee", addressee(about.form()));
        model.put("requestedOn", new OnDay(about.arrivedOn()));
        model.put("arrivedOn", new OnDay(about.arrivedOn()));
        model.put("arrivedAt", new AtMoment(about.arrivedAt()));
        PolicyText text = policy.policyTexts().stream()
                .filter(each -> each.version().equals(about.policyVersion()))
                .findFirst()
                .orElseGet(() -> policy.policyTextOn(about.arrivedOn()));
        model.put("policyVersion", version(text.title(), text.version(), text.effectiveFrom()));
        ProcedureVersion procedure = policy.procedures().stream()
                .filter(each -> each.version().equals(about.procedureVersion()))
                .findFirst()
                .orElseGet(() -> policy.procedureOn(about.arrivedOn()));
        model.put("procedureVersion", version(procedure.title(), procedure.version(), procedure.effectiveFrom()));
        model.put(
                "kinds",
                about.items().stream()
                        .map(item -> new Phrase("notification.kind." + item.kind()))
                        .distinct()
                        .toList());
        model.put("items", about.items().stream().map(items::of).toList());
        carriedOut(about, on, model);
        unpaid(about, model);
        if (about.toRefund() > 0) {
            model.put("refund", yen(about.toRefund()));
        }
        model.put("askedOn", about.askedOn().stream().map(OnDay::new).toList());
        model.put("notHeld", new Phrase("notification.not.held"));
        model.put("organisation", organisation(policy.organisation()));
        model.put("statusPage", office.statusPage());
        model.putAll(particulars);
        return model;
    }

    /** Row X3: what was to be paid and the day that passed; of other rejections the fee is not the reason. */
    private static void unpaid(CaseToTell about, Map<String, Object> model) {
        boolean forWantOfTheFee = about.items().stream()
                .flatMap(item -> item.rejection().stream())
                .anyMatch(why -> why.code().equals(FEE_NOT_PAID));
        about.fee()
                .filter(fee -> forWantOfTheFee)
                .ifPresent(fee ->
                        model.put("unpaid", Map.of("amount", yen(fee.amount()), "lastDay", new OnDay(fee.payBy()))));
    }

    private static Phrase yen(int amount) {
        return new Phrase("notification.yen", String.format("%,d", amount));
    }

    private void carriedOut(CaseToTell about, LocalDate on, Map<String, Object> model) {
        List<ItemToTell> carriedOut =
                about.items().stream().filter(ItemToTell::isCarriedOut).toList();
        if (carriedOut.isEmpty()) {
            return;
        }
        model.put("carriedOutBy", new OnDay(on));
        // Days told one by one need no day by which all of it was done, which would say less and might say too much.
        if (carriedOut.stream().allMatch(item -> item.done().isDated())) {
            model.put("daysAreTold", "");
        }
        if (carriedOut.stream().anyMatch(item -> !item.done().files().isEmpty())) {
            RetentionRule kept = policy.retention(RetentionRule.Kept.DISCLOSURE_PACKAGE);
            model.put("collectUntil", new OnDay(kept.keep() == null ? on : on.plus(kept.keep())));
        }
    }

    /** What counted on the day the request arrived counts for it, whatever is published later (domain 1.3). */
    private static Phrase version(Titles title, String version, LocalDate from) {
        return new Phrase("notification.version", title, version, new OnDay(from));
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
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("name", us.name());
        said.put("representative", us.representative());
        said.put("department", us.department());
        said.put("address", us.address());
        said.put("phone", us.phone());
        said.put("email", us.email());
        said.put("complaintContact", us.complaintContact());
        if (us.accreditedOrganisation() != null) {
            said.put("accreditedOrganisation", us.accreditedOrganisation());
        }
        return said;
    }
}
