package jp.madoguchi.web.api.receipt;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.intake.RequesterView;
import jp.madoguchi.intake.StatusDesk;
import jp.madoguchi.policy.DocumentClass;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;
import jp.madoguchi.verification.IdentityFile;
import jp.madoguchi.verification.ProofByRequester;

/** Puts together what the holder of a receipt code is told. */
@RequestScoped
class ReceiptStatuses {

    @EJB
    private StatusDesk desk;

    @EJB
    private ProofByRequester proof;

    @Inject
    private Policy policy;

    ReceiptStatus of(ReceiptHolder holder, Language language) {
        RequesterView view = desk.of(holder);
        IdentityFile identity = proof.of(holder);
        return new ReceiptStatus(
                view.reference(),
                view.status(),
                RuleTexts.of("status.text." + view.status(), List.of(), language),
                RuleTexts.of("status.next." + view.status(), List.of(), language),
                view.receivedAt(),
                view.items().stream()
                        .map(item -> new ReceiptStatus.Item(item.number(), item.kind(), item.outcome()))
                        .toList(),
                identity.methods().isEmpty() ? List.of() : acceptedDocuments(),
                identity,
                view.messages(),
                List.of());
    }

    private List<String> acceptedDocuments() {
        return policy.documents().stream()
                .filter(document -> document.documentClass() != DocumentClass.REFUSED)
                .map(DocumentKind::code)
                .toList();
    }
}
