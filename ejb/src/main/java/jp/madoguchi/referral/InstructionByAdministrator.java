package jp.madoguchi.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Tenant;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/**
 * An organisation's instruction is followed only when its administrator gives it (domain 3.6): the mail address stands in
 * the directory, and the number of the same organisation's contract is named. Who the data subject is does not matter.
 */
@ApplicationScoped
public class InstructionByAdministrator implements StepGuard {

    @Inject
    private Policy policy;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.START_SEARCH;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        boolean instructed = request.items().stream()
                .anyMatch(item -> item.kind() == RequestKind.ADMIN_INSTRUCTION
                        && item.outcome().isEmpty());
        return instructed ? objectionTo(request.form(), policy.tenants()) : Optional.empty();
    }

    static Optional<StepRefused> objectionTo(SubmittedForm form, Collection<Tenant> directory) {
        String address = plain(form.requester().email());
        Optional<Tenant> administered = directory.stream()
                .filter(tenant -> plain(tenant.administrator().email()).equals(address))
                .findFirst();
        if (administered.isEmpty()) {
            return Optional.of(new StepRefused(
                    "referral.instruction.not.administrator",
                    "Whoever instructs is not the administrator of an organisation in the directory"));
        }
        String contract = plain(administered.get().contractNumber());
        boolean named = form.registeredIdentifiers().stream()
                .anyMatch(identifier -> plain(identifier).equals(contract));
        return named
                ? Optional.empty()
                : Optional.of(new StepRefused(
                        "referral.instruction.no.contract",
                        "The instruction does not name the number of the organisation's contract"));
    }

    private static String plain(String written) {
        return written == null
                ? ""
                : Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
