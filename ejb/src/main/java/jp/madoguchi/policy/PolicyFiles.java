package jp.madoguchi.policy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The policy directory as it was read, checked from file to file. */
record PolicyFiles(
        Version version,
        Organisation organisation,
        List<DataCategory> dataCategories,
        List<Purpose> purposes,
        List<SystemSource> systems,
        List<DocumentKind> documents,
        List<AssertedGround> assertedGrounds,
        Targets targets,
        OfficeCalendar officeCalendar,
        Recipients recipients,
        List<PreferenceControl> preferenceControls,
        List<FeeSchedule> feeSchedules,
        List<Tenant> tenants,
        List<RuleSet> ruleSets,
        Regimes regimes,
        IdentityRules identityRules,
        List<RetentionRule> retention,
        IntakeRules intakeRules,
        AbuseReview abuseReview,
        PropagationRules propagation,
        Map<String, PolicyText> policyTexts,
        Map<String, ProcedureVersion> procedures) {

    /** Names the state of all files together. */
    record Version(String version) {

        Version {
            Dated.requireVersion(version);
        }
    }

    static PolicyFiles in(Path directory) {
        StrictReader reader = new StrictReader(directory);
        PolicyFiles files = new PolicyFiles(
                reader.read("version.json", new TypeReference<>() {}),
                reader.read("organisation.json", new TypeReference<>() {}),
                reader.read("data-categories.json", new TypeReference<>() {}),
                reader.read("purposes.json", new TypeReference<>() {}),
                reader.read("systems.json", new TypeReference<>() {}),
                reader.read("identity-documents.json", new TypeReference<>() {}),
                reader.read("asserted-grounds.json", new TypeReference<>() {}),
                reader.read("targets.json", new TypeReference<>() {}),
                reader.read("holidays.json", new TypeReference<>() {}),
                reader.read("recipients.json", new TypeReference<>() {}),
                reader.read("preference-controls.json", new TypeReference<>() {}),
                reader.read("fee-schedules.json", new TypeReference<>() {}),
                reader.read("tenants.json", new TypeReference<>() {}),
                reader.read("rule-sets.json", new TypeReference<>() {}),
                reader.read("regimes.json", new TypeReference<>() {}),
                reader.read("identity-rules.json", new TypeReference<>() {}),
                reader.read("retention.json", new TypeReference<>() {}),
                reader.read("intake.json", new TypeReference<>() {}),
                reader.read("abuse-review.json", new TypeReference<>() {}),
                reader.read("propagation.json", new TypeReference<>() {}),
                reader.readEach("texts", new TypeReference<>() {}),
                reader.readEach("procedures", new TypeReference<>() {}));
        reader.refuseOtherFiles();
        new CodeCheck(files).check();
        new DateCheck(files).check();
        new PupilCheck(files).check();
        new RetentionCheck(files.retention()).check();
        TextCheck.check(directory, files.policyTexts());
        return files;
    }
}
