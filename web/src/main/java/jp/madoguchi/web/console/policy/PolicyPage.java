package jp.madoguchi.web.console.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.PinnedVersions;
import jp.madoguchi.web.console.Dates;

/** The policy to read: what counts today, and everything behind it. */
@Named
@RequestScoped
public class PolicyPage {

    @Inject
    private Policy policy;

    @Inject
    private PolicyTables tables;

    @Inject
    private PolicyWords words;

    @Inject
    private Dates dates;

    private List<PolicyTable> shown;

    /** What a request received today would keep. */
    public PinnedVersions getToday() {
        return PinnedVersions.on(dates.today(), policy);
    }

    /** What the state of the law is called. */
    public String getRuleSet() {
        return words.say(policy.ruleSetOn(dates.today()).title());
    }

    /** Names the state of all files together. */
    public String getSettings() {
        return policy.version();
    }

    public List<PolicyTable> getTables() {
        if (shown == null) {
            shown = tables.all();
        }
        return shown;
    }
}
