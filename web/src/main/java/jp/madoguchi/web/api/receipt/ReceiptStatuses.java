package jp.madoguchi.web.api.receipt;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import jp.madoguchi.fulfilment.Deliveries;
import jp.madoguchi.intake.RequesterView;
import jp.madoguchi.intake.StatusDesk;
import jp.madoguchi.notification.LetterSent;
import jp.madoguchi.notification.LettersOfRequester;
import jp.madoguchi.policy.DocumentClass;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;
import jp.madoguchi.verification.IdentityFile;
import jp.madoguchi.verification.ProofByRequester;
import jp.madoguchi.web.told.Told;

/** Puts together what the holder of a receipt code is told. */
@RequestScoped
class ReceiptStatuses {

    @EJB
    private StatusDesk desk;

    @EJB
    private ProofByRequester proof;

    @EJB
    private Deliveries deliveries;

    @EJB
    private LettersOfRequester letters;

    ReceiptStatus of(ReceiptHolder holder, Language language) {
        RequesterView view = desk.of(holder);
        IdentityFile identity = proof.of(holder);
        List<LetterSent> sent = letters.of(holder);
        Told told = Told.of(view, sent);
        return new ReceiptStatus(
                view.reference(),
                told.status(),
                RuleTexts.of("status.text." + told.status(), List.of(), language),
                RuleTexts.of("status.next." + told.status(), List.of(), language),
                view.receivedAt(),
                told.items().stream()
                        .map(item -> new ReceiptStatus.Item(item.number(), item.kind(), item.outcome()))
                        .toList(),
                identity.methods().isEmpty() || identity.covered() ? List.of() : acceptedDocuments(holder),
                identity,
                view.messages(),
                deliveries.of(holder),
                sent);
    }

    private List<String> acceptedDocuments(ReceiptHolder holder) {
        return proof.documentsToTell(holder).stream()
                .filter(document -> document.documentClass() != DocumentClass.REFUSED)
                .map(DocumentKind::code)
                .toList();
    }
}
