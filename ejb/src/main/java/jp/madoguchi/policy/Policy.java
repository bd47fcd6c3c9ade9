package jp.madoguchi.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What this organisation has decided, as read once at start from its policy files. Only targets and calendar change afterwards. */
@ApplicationScoped
public class Policy {

    private PolicyFiles files;
    private volatile Targets targets;
    private volatile OfficeCalendar officeCalendar;
    private volatile List<RegimePolicy> regimes;

    /** For the container, which reads the files of this server. */
    protected Policy() {}

    private Policy(PolicyFiles files) {
        keep(files);
    }

    /**
     * The policy of a directory, for tests and tools.
     *
     * @throws PolicyRefused when a file is not right
     */
    public static Policy readFrom(Path directory) {
        return new Policy(PolicyFiles.in(directory));
    }

    @PostConstruct
    void readFilesOfThisServer() {
        keep(PolicyFiles.in(configDirectory().resolve("policy")));
    }

    private void keep(PolicyFiles read) {
        files = read;
        amendTime(read.targets(), read.officeCalendar());
    }

    private static Path configDirectory() {
        String chosen = System.getProperty("madoguchi.config.dir");
        return chosen == null || chosen.isBlank()
                ? Path.of(System.getProperty("jboss.server.config.dir", "."), "madoguchi")
                : Path.of(chosen);
    }

    /** Names the state of all files together. */
    public String version() {
        return files.version().version();
    }

    public Organisation organisation() {
        return files.organisation();
    }

    public List<DataCategory> dataCategories() {
        return files.dataCategories();
    }

    public Optional<DataCategory> dataCategory(String code) {
        return one(dataCategories(), DataCategory::code, code);
    }

    public List<Purpose> purposes() {
        return files.purposes();
    }

    public Optional<Purpose> purpose(String code) {
        return one(purposes(), Purpose::code, code);
    }

    public List<SystemSource> systems() {
        return files.systems();
    }

    public Optional<SystemSource> system(String code) {
        return one(systems(), SystemSource::code, code);
    }

    public List<DocumentKind> documents() {
        return files.documents();
    }

    public Optional<DocumentKind> document(String code) {
        return one(documents(), DocumentKind::code, code);
    }

    public List<AssertedGround> assertedGrounds() {
        return files.assertedGrounds();
    }

    public Optional<AssertedGround> assertedGround(String code) {
        return one(assertedGrounds(), AssertedGround::code, code);
    }

    public List<Recipient> recipients() {
        return files.recipients().recipients();
    }

    public Optional<Recipient> recipient(String code) {
        return one(recipients(), Recipient::code, code);
    }

    /** Who decides on requests for all joint users; empty when nothing is used jointly. */
    public Optional<ResponsibleParty> jointUseResponsibleParty() {
        return Optional.ofNullable(files.recipients().jointUseResponsibleParty());
    }

    public List<PreferenceControl> preferenceControls() {
        return files.preferenceControls();
    }

    public Optional<PreferenceControl> preferenceControl(String code) {
        return one(preferenceControls(), PreferenceControl::code, code);
    }

    public List<Tenant> tenants() {
        return files.tenants();
    }

    public Optional<Tenant> tenant(String code) {
        return one(tenants(), Tenant::code, code);
    }

    /** The organisation that gave out a mail address, as the directory knows it; a domain alone proves nothing. */
    public Optional<Tenant> tenantOfAddress(String email) {
        String domain = email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return tenants().stream()
                .filter(tenant -> tenant.domains().contains(domain))
                .findFirst();
    }

    public IdentityRules identityRules() {
        return files.identityRules();
    }

    /** How requests are taken in. */
    public IntakeRules intakeRules() {
        return files.intakeRules();
    }

    /** How those who received data are told and chased. */
    public PropagationRules propagation() {
        return files.propagation();
    }

    public List<RetentionRule> retention() {
        return files.retention();
    }

    /** How long something is kept; every kind of thing has its rule. */
    public RetentionRule retention(RetentionRule.Kept object) {
        return one(retention(), RetentionRule::code, object.name()).orElseThrow();
    }

    public AbuseReview abuseReview() {
        return files.abuseReview();
    }

    public List<RegimePolicy> regimes() {
        return regimes;
    }

    /** What a regime asks for a kind of request; empty when it does not know that kind. */
    public Optional<RegimePolicy> regime(String regime, String kind) {
        return regimes.stream()
                .filter(line -> line.regime().equals(regime) && line.kind().equals(kind))
                .findFirst();
    }

    public Optional<Titles> regimeTitle(String regime) {
        return Optional.ofNullable(files.regimes().titles().get(regime));
    }

    /** The grounds of the regimes that are not our own. */
    public List<RegimeGround> regimeGrounds() {
        return files.regimes().grounds();
    }

    public List<RuleSet> ruleSets() {
        return files.ruleSets();
    }

    /** The state of the Act on a day; days before the first one we know count as its first day. */
    public RuleSet ruleSetOn(LocalDate day) {
        return ruleSetOn(day, RegimePolicy.HOME)
                .orElseGet(() -> ruleSets().stream()
                        .filter(set ->
                                set.regime().equals(RegimePolicy.HOME) && set.status() == RuleSet.Status.IN_FORCE)
                        .min(Comparator.comparing(RuleSet::effectiveFrom))
                        .orElseThrow());
    }

    public Optional<RuleSet> ruleSetOn(LocalDate day, String regime) {
        return ruleSets().stream()
                .filter(set -> set.regime().equals(regime) && set.isInForceOn(day))
                .findFirst();
    }

    public List<FeeSchedule> feeSchedules() {
        return files.feeSchedules();
    }

    /** The schedule that counts on a day; empty before the first one, when nothing may be charged. */
    public Optional<FeeSchedule> feeScheduleOn(LocalDate day) {
        return feeSchedules().stream()
                .filter(schedule -> !schedule.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(FeeSchedule::effectiveFrom));
    }

    /** Every version of the privacy policy, the oldest first. */
    public List<PolicyText> policyTexts() {
        return Dated.inOrder(files.policyTexts().values());
    }

    /** The privacy policy that counts on a day; days before the first version we know count as its first day. */
    public PolicyText policyTextOn(LocalDate day) {
        return Dated.on(policyTexts(), day);
    }

    /** Every version of the published procedure, the oldest first. */
    public List<ProcedureVersion> procedures() {
        return Dated.inOrder(files.procedures().values());
    }

    /** The procedure that counts on a day; days before the first version we know count as its first day. */
    public ProcedureVersion procedureOn(LocalDate day) {
        return Dated.on(procedures(), day);
    }

    public Targets targets() {
        return targets;
    }

    /** Public holidays and the company's own days off; year-end and weekends are not among them. */
    public Set<LocalDate> holidays() {
        Set<LocalDate> days = new HashSet<>(officeCalendar.holidays().keySet());
        days.addAll(officeCalendar.companyDays().keySet());
        return Set.copyOf(days);
    }

    /** Every reason, weekends apart, for which the office is closed. */
    public OfficeCalendar officeCalendar() {
        return officeCalendar;
    }

    /** The targets as the files say, without what two people have decided since. */
    public Targets deliveredTargets() {
        return files.targets();
    }

    /** The calendar as the files say, without what two people have decided since. */
    public OfficeCalendar deliveredCalendar() {
        return files.officeCalendar();
    }

    /** Puts targets and calendar in force that were proposed by one person and applied by another. */
    public void amendTime(Targets otherTargets, OfficeCalendar otherCalendar) {
        targets = otherTargets;
        officeCalendar = otherCalendar;
        regimes = files.regimes().filledFrom(otherTargets);
    }

    private static <T> Optional<T> one(List<T> entries, Function<T, String> code, String wanted) {
        return entries.stream()
                .filter(entry -> code.apply(entry).equals(wanted))
                .findFirst();
    }
}
