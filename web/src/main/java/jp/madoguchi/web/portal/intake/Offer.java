package jp.madoguchi.web.portal.intake;

import static jp.madoguchi.request.RequestKind.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import jp.madoguchi.request.RequestType.Heading;
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

    /** What people want most often stands first under its heading; everything else follows in the order of the law. */
    private static final List<RequestKind> WANTED_MOST_OFTEN = List.of(
            DISCLOSURE,
            PURPOSE_NOTICE,
            TPR_DISCLOSURE,
            FOREIGN_MEASURES,
            SECURITY_INFO,
            PREFERENCE,
            USE_STOP,
            TP_STOP,
            CONSENT_WITHDRAWAL,
            OPTOUT_STOP,
            ERASURE);

    /** Kinds that belong together in everyday words. */
    public record Group(Heading group, List<Asked> asked) {

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
        for (Heading group : Heading.values()) {
            List<Asked> asked = types.onForm().stream()
                    .filter(type -> type.heading() == group)
                    .sorted(Comparator.comparing(type -> placeOf(type.kind())))
                    .map(type -> Asked.of(type, policy, schedule))
                    .toList();
            if (!asked.isEmpty()) {
                groups.add(new Group(group, asked));
            }
        }
        return groups;
    }

    private static int placeOf(RequestKind kind) {
        int place = WANTED_MOST_OFTEN.indexOf(kind);
        return place < 0 ? WANTED_MOST_OFTEN.size() : place;
    }
}
