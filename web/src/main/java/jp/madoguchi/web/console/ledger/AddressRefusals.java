package jp.madoguchi.web.console.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.web.console.Labels;
import jp.madoguchi.web.console.RuleTexts;

/** Says at the top of a page what is wrong with its address: the name of each field as the page shows it, and why. */
@ApplicationScoped
class AddressRefusals {

    @Inject
    private RuleTexts rules;

    @Inject
    private Labels labels;

    /** @param family of the labels of the page's fields */
    void say(String family, InputRejected rejected) {
        for (InputRejected.Violation wrong : rejected.violations()) {
            String why = rules.say(wrong.messageKey(), wrong.arguments());
            String words = labels.with("ledger.wrong", labels.of(family, wrong.field()), why);
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        }
    }
}
