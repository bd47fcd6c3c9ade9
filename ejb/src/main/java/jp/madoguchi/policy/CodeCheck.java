package jp.madoguchi.policy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Refuses a code that is there twice, and one that stands for nothing. */
final class CodeCheck {

    private final PolicyFiles files;
    private final Set<String> kinds;

    CodeCheck(PolicyFiles files) {
        this.files = files;
        // Whether these are kinds of request at all is seen where the kinds are known: TargetsAtStart.
        this.kinds = new HashSet<>(files.targets().businessDaysByKind().keySet());
        this.kinds.addAll(files.intakeRules().voluntaryKinds());
    }

    void check() {
        Set<String> categories = codes("data-categories.json", files.dataCategories(), DataCategory::code);
        Set<String> purposes = codes("purposes.json", files.purposes(), Purpose::code);
        codes("identity-documents.json", files.documents(), DocumentKind::code);
        codes("systems.json", files.systems(), SystemSource::code);
        codes("asserted-grounds.json", files.assertedGrounds(), AssertedGround::code);
        Set<String> recipients = codes("recipients.json", files.recipients().recipients(), Recipient::code);
        codes("preference-controls.json", files.preferenceControls(), PreferenceControl::code);
        codes("fee-schedules.json", files.feeSchedules(), FeeSchedule::version);
        codes("tenants.json", files.tenants(), Tenant::code);
        codes("rule-sets.json", files.ruleSets(), RuleSet::code);
        Set<String> kept = codes("retention.json", files.retention(), RetentionRule::code);
        every("systems.json", files.systems(), "categories", SystemSource::categories, categories, "data category");
        every(
                "preference-controls.json",
                files.preferenceControls(),
                "purposes",
                PreferenceControl::purposes,
                purposes,
                "purpose");
        every("asserted-grounds.json", files.assertedGrounds(), "kinds", AssertedGround::kinds, kinds, "kind");
        Targets targets = files.targets();
        known("targets.json", "contactData.categories", targets.contactData().categories(), categories);
        known(
                "targets.json",
                "provisionalStop.recipients",
                targets.provisionalStop().recipients(),
                recipients);
        known("intake.json", "kindsNotOffered", files.intakeRules().kindsNotOffered(), kinds);
        files.intakeRules()
                .selfService()
                .forEach(page -> known("intake.json", "selfService.kinds", page.kinds(), kinds));
        for (RetentionRule.Kept object : RetentionRule.Kept.values()) {
            if (!kept.contains(object.name())) {
                throw new PolicyRefused("retention.json", "", "there is no rule for " + object);
            }
        }
        checkLevels();
        checkRegimes();
        checkJointUse();
        checkDomains();
    }

    private void checkLevels() {
        List<IdentityRules.LevelRule> levels = files.identityRules().levels();
        codes("identity-rules.json", levels, level -> level.kind() + " " + level.scope());
        every("identity-rules.json", levels, "levels.kind", level -> List.of(level.kind()), kinds, "kind");
    }

    private void checkRegimes() {
        Regimes regimes = files.regimes();
        Set<String> titled = regimes.titles().keySet();
        String file = "regimes.json";
        codes(file, regimes.lines(), line -> line.regime() + " " + line.kind());
        every(file, regimes.lines(), "regime", line -> List.of(line.regime()), titled, "regime");
        every(file, regimes.lines(), "kind", line -> List.of(line.kind()), kinds, "kind");
        every("rule-sets.json", files.ruleSets(), "regime", set -> List.of(set.regime()), titled, "regime");
        every("rule-sets.json", files.ruleSets(), "rules.kinds", CodeCheck::kindsOf, kinds, "kind");
        for (int i = 0; i < regimes.lines().size(); i++) {
            RegimePolicy line = regimes.lines().get(i);
            boolean home = line.regime().equals(RegimePolicy.HOME);
            if (home && line.fee().allowed() && !FeeSchedule.KINDS_THAT_MAY_BEAR_A_FEE.contains(line.kind())) {
                throw new PolicyRefused(
                        file, "lines[" + i + "].fee", "no fee may be charged for " + line.kind() + " (Art. 38)");
            }
            if (!home) {
                known(file, "lines[" + i + "].grounds", line.grounds(), groundsOf(line.regime()));
            }
        }
    }

    private Set<String> groundsOf(String regime) {
        return files.regimes().grounds().stream()
                .filter(ground -> ground.regime().equals(regime))
                .map(RegimeGround::code)
                .collect(Collectors.toSet());
    }

    private static Set<String> kindsOf(RuleSet set) {
        return set.rules().stream().flatMap(rule -> rule.kinds().stream()).collect(Collectors.toSet());
    }

    /** Guideline 3-6-3: without somebody responsible, nobody could be asked to decide for all joint users. */
    private void checkJointUse() {
        boolean joint = files.recipients().recipients().stream()
                .anyMatch(recipient -> recipient.classification() == RecipientClass.JOINT_USE);
        if (joint && files.recipients().jointUseResponsibleParty() == null) {
            throw new PolicyRefused(
                    "recipients.json", "jointUseResponsibleParty", "it has to be named when data are used jointly");
        }
    }

    private void checkDomains() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < files.tenants().size(); i++) {
            for (String domain : files.tenants().get(i).domains()) {
                if (!seen.add(domain)) {
                    throw new PolicyRefused("tenants.json", "[" + i + "].domains", domain + " is there twice");
                }
            }
        }
    }

    private static <T> Set<String> codes(String file, List<T> entries, Function<T, String> code) {
        if (entries.isEmpty() && !file.equals("tenants.json")) {
            throw new PolicyRefused(file, "", "it has no entry");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String place = "[" + i + "]";
            if (entries.get(i) == null) {
                throw new PolicyRefused(file, place, "the entry is null");
            }
            if (!seen.add(code.apply(entries.get(i)))) {
                String twice = "code " + code.apply(entries.get(i)) + " is there twice";
                throw new PolicyRefused(file, place + ".code", twice);
            }
        }
        return seen;
    }

    private static <T> void every(
            String file,
            List<T> entries,
            String key,
            Function<T, Collection<String>> used,
            Set<String> known,
            String what) {
        for (int i = 0; i < entries.size(); i++) {
            for (String code : used.apply(entries.get(i))) {
                if (code == null || !known.contains(code)) {
                    throw new PolicyRefused(file, "[" + i + "]." + key, "there is no " + what + " " + code);
                }
            }
        }
    }

    private static void known(String file, String place, Collection<String> used, Set<String> known) {
        used.stream().filter(code -> !known.contains(code)).sorted().findFirst().ifPresent(code -> {
            throw new PolicyRefused(file, place, "nothing is known of " + code);
        });
    }
}
