package jp.madoguchi.web.portal.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.policy.DataCategory;
import jp.madoguchi.policy.FeeSchedule;
import jp.madoguchi.policy.IntakeRules.SelfService;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PreferenceControl;
import jp.madoguchi.policy.Purpose;
import jp.madoguchi.policy.Recipient;
import jp.madoguchi.policy.RegimePolicy;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestTypes;

/** Everything the form lets somebody choose from. */
public record Offer(
        List<Group> groups,
        List<DataCategory> categories,
        List<Purpose> purposes,
        List<Recipient> recipients,
        List<PreferenceControl> controls,
        List<SelfService> selfService,
        List<String> regimes,
        boolean charged) {

    /** Kinds that belong together in everyday words. */
    public record Group(KindGroup group, List<Asked> asked) {

        public String code() {
            return group.name();
        }
    }

    public static Offer of(RequestTypes types, Policy policy, LocalDate today) {
        FeeSchedule schedule = policy.feeScheduleOn(today).orElse(null);
        return new Offer(
                groups(types, policy, schedule),
                policy.dataCategories(),
                policy.purposes(),
                policy.recipients(),
                policy.preferenceControls(),
                policy.intakeRules().selfService(),
                policy.regimes().stream()
                        .map(RegimePolicy::regime)
                        .distinct()
                        .filter(regime -> !regime.equals(RegimePolicy.HOME))
                        .toList(),
                schedule != null && schedule.isCharged());
    }

    /** All of it, in the order of the form. */
    public List<Asked> asked() {
        return groups.stream().flatMap(group -> group.asked().stream()).toList();
    }

    private static List<Group> groups(RequestTypes types, Policy policy, FeeSchedule schedule) {
        List<Group> groups = new ArrayList<>();
        for (KindGroup group : KindGroup.values()) {
            List<Asked> asked = new ArrayList<>();
            for (RequestKind kind : group.kinds()) {
                types.onForm().stream()
                        .filter(type -> type.kind() == kind)
                        .forEach(type -> asked.add(Asked.of(type, policy, schedule)));
            }
            if (!asked.isEmpty()) {
                groups.add(new Group(group, List.copyOf(asked)));
            }
        }
        return groups;
    }
}
