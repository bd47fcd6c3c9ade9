package jp.madoguchi.web.console.referral;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.policy.DataCategory;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Tenant;
import jp.madoguchi.referral.ReferralMade;
import jp.madoguchi.referral.ReferralReason;
import jp.madoguchi.referral.ReferralSheet;
import jp.madoguchi.referral.Referrals;
import jp.madoguchi.request.RequestView.ItemView;
import jp.madoguchi.web.console.Labels;
import jp.madoguchi.web.console.request.OpenRequest;
import jp.madoguchi.web.console.request.RequestTab;

/** Signs that somebody else answers, what was referred already, and the referral itself. */
@Named
@ViewScoped
public class ReferralPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @EJB
    private Referrals referrals;

    @Inject
    private Policy policy;

    @Inject
    private Labels labels;

    private transient ReferralSheet sheet;
    private Integer item;
    private List<String> categories = new ArrayList<>();
    private String reason;
    private String organisation;

    public ReferralSheet sheet() {
        if (sheet == null) {
            sheet = referrals.of(file.ref());
        }
        return sheet;
    }

    public List<ItemView> getOpenItems() {
        return file.view().items().stream()
                .filter(each -> each.outcome() == null)
                .toList();
    }

    /** What any open item asks for; what an organisation usually decides on comes first. */
    public List<DataCategory> getCategoriesAsked() {
        Set<String> entrusted = sheet().entrusted();
        return policy.dataCategories().stream()
                .filter(category ->
                        getOpenItems().stream().anyMatch(each -> each.scope().touches(Set.of(category.code()))))
                .sorted((one, other) ->
                        Boolean.compare(entrusted.contains(other.code()), entrusted.contains(one.code())))
                .toList();
    }

    public List<ReferralReason> getReasons() {
        return Arrays.asList(ReferralReason.values());
    }

    public List<ReferralReason> getReasonsForParts() {
        return getReasons().stream().filter(ReferralReason::isForParts).toList();
    }

    public String titleOf(String code) {
        return Optional.ofNullable(code)
                .flatMap(policy::tenant)
                .map(Tenant::title)
                .map(labels::say)
                .orElseGet(() -> sheet().jointUse() == null ? "" : labels.say(sheet().jointUse()));
    }

    public String refer() {
        referrals.refer(file.ref(), file.version(), new ReferralMade(null, null, reason, chosen()));
        return file.moveTo(RequestTab.OVERVIEW, "done.REFER");
    }

    public String referPart() {
        referrals.referPart(
                file.ref(), file.version(), new ReferralMade(item, Set.copyOf(categories), reason, chosen()));
        return file.stay("done.REFER_PART");
    }

    private String chosen() {
        boolean jointUse = ReferralReason.S07.code().equals(reason);
        return jointUse || organisation == null || organisation.isBlank() ? null : organisation;
    }

    public Integer getItem() {
        return item;
    }

    public void setItem(Integer chosen) {
        item = chosen;
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(List<String> chosen) {
        categories = new ArrayList<>(chosen);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String chosen) {
        reason = chosen;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String chosen) {
        organisation = chosen;
    }
}
