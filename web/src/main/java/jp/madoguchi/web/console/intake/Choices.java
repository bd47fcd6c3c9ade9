package jp.madoguchi.web.console.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.policy.AssertedGround;
import jp.madoguchi.policy.DataCategory;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PreferenceControl;
import jp.madoguchi.policy.Purpose;
import jp.madoguchi.policy.Recipient;
import jp.madoguchi.policy.RegimePolicy;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.Channel;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestTypes;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.RequesterRelation;
import jp.madoguchi.shared.Language;

/** What can be chosen when a request is written down. */
@Named("registrationChoices")
@ApplicationScoped
public class Choices {

    @Inject
    private Policy policy;

    @Inject
    private RequestTypes types;

    public List<Channel> getChannels() {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel != Channel.WEB)
                .toList();
    }

    public List<RequestKind> getKinds() {
        return types.offered().stream().map(RequestType::kind).toList();
    }

    public List<RequesterKind> getRequesterKinds() {
        return List.of(RequesterKind.values());
    }

    public List<RequesterRelation> getRelations() {
        return List.of(RequesterRelation.values());
    }

    public List<AccountType> getAccountTypes() {
        return List.of(AccountType.values());
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public List<String> getRegimes() {
        return policy.regimes().stream()
                .map(RegimePolicy::regime)
                .distinct()
                .filter(regime -> !regime.equals(RegimePolicy.HOME))
                .toList();
    }

    public List<String> getCategories() {
        return Stream.concat(
                        Stream.of(ItemScope.ALL),
                        policy.dataCategories().stream().map(DataCategory::code))
                .toList();
    }

    public List<String> getPurposes() {
        return policy.purposes().stream().map(Purpose::code).toList();
    }

    public List<String> getRecipients() {
        return policy.recipients().stream().map(Recipient::code).toList();
    }

    public List<String> getMethods() {
        return List.of("ELECTRONIC", "PAPER", "OTHER_OFFERED");
    }

    public List<String> getChanges() {
        return List.of("CORRECT", "ADD", "DELETE");
    }

    /** Each channel off and on. */
    public List<String> getPreferences() {
        return policy.preferenceControls().stream()
                .map(PreferenceControl::code)
                .flatMap(code -> Stream.of(code + "=OFF", code + "=ON"))
                .toList();
    }

    public List<String> grounds(RequestKind kind) {
        return policy.assertedGrounds().stream()
                .filter(ground -> ground.kinds().contains(kind.name()))
                .map(AssertedGround::code)
                .toList();
    }
}
