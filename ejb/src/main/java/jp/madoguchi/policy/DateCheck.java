package jp.madoguchi.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Refuses two versions that would count on the same day. */
final class DateCheck {

    private final PolicyFiles files;

    DateCheck(PolicyFiles files) {
        this.files = files;
    }

    void check() {
        refuseSameStart("fee-schedules.json", files.feeSchedules());
        refuseSame("texts", files.policyTexts());
        refuseSame("procedures", files.procedures());
        for (String regime : files.regimes().titles().keySet()) {
            refuseOverlaps(files.ruleSets().stream()
                    .filter(set -> set.regime().equals(regime) && set.status() == RuleSet.Status.IN_FORCE)
                    .sorted(Comparator.comparing(RuleSet::effectiveFrom))
                    .toList());
        }
        boolean home = files.ruleSets().stream()
                .anyMatch(set -> set.regime().equals(RegimePolicy.HOME) && set.status() == RuleSet.Status.IN_FORCE);
        if (!home) {
            throw new PolicyRefused("rule-sets.json", "", "no rule set of " + RegimePolicy.HOME + " is IN_FORCE");
        }
    }

    private static void refuseOverlaps(List<RuleSet> inForce) {
        for (int i = 1; i < inForce.size(); i++) {
            RuleSet earlier = inForce.get(i - 1);
            RuleSet later = inForce.get(i);
            if (earlier.isInForceOn(later.effectiveFrom())) {
                throw new PolicyRefused(
                        "rule-sets.json",
                        later.code() + ".effectiveFrom",
                        "on " + later.effectiveFrom() + " " + earlier.code() + " is still in force");
            }
            if (!later.effectiveFrom().minusDays(1).equals(earlier.effectiveTo())) {
                throw new PolicyRefused(
                        "rule-sets.json",
                        earlier.code() + ".effectiveTo",
                        "no rule set is in force between it and " + later.effectiveFrom());
            }
        }
    }

    private static void refuseSameStart(String file, List<? extends Dated> versions) {
        Map<LocalDate, String> seen = new HashMap<>();
        for (int i = 0; i < versions.size(); i++) {
            Dated version = versions.get(i);
            String other = seen.put(version.effectiveFrom(), version.version());
            if (other != null) {
                throw new PolicyRefused(
                        file,
                        "[" + i + "].effectiveFrom",
                        other + " counts from " + version.effectiveFrom() + " on too");
            }
        }
    }

    private static void refuseSame(String folder, Map<String, ? extends Dated> versions) {
        if (versions.isEmpty()) {
            throw new PolicyRefused(folder, "", "it has no version");
        }
        Map<LocalDate, String> starts = new HashMap<>();
        versions.forEach((file, version) -> {
            if (!file.equals(folder + "/" + version.version() + ".json")) {
                throw new PolicyRefused(file, "version", version.version() + " belongs into a file of its name");
            }
            String other = starts.put(version.effectiveFrom(), version.version());
            if (other != null) {
                String twice = other + " counts from " + version.effectiveFrom() + " on too";
                throw new PolicyRefused(file, "effectiveFrom", twice);
            }
        });
    }
}
