package jp.madoguchi.web.console.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.web.console.RuleTexts;

/** Says what a ground found, and what it asks for besides a note. */
@Named
@ApplicationScoped
public class Findings {

    @Inject
    private RuleTexts rules;

    /** The kind of finding, as the bundle and the style sheet name it. */
    public String sign(Finding finding) {
        if (finding instanceof Finding.Engaged) {
            return "ENGAGED";
        }
        return finding instanceof Finding.NeedsReview ? "NEEDS_REVIEW" : "NOT_ENGAGED";
    }

    public String particular(Particular particular) {
        return rules.say("refusal.particular." + particular);
    }
}
