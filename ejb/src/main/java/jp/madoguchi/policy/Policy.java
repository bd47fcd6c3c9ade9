package jp.madoguchi.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What this organisation has decided, as read once at start from its policy files. Only targets and calendar change afterwards. */
@ApplicationScoped
public class Policy {

    private PolicyFiles files;
    private volatile Targets targets;
    private volatile OfficeCalendar officeCalendar;

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

    /** The version a request keeps from its arrival on. */
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
        return files.dataCategories().stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    public List<Purpose> purposes() {
        return files.purposes();
    }

    public Optional<Purpose> purpose(String code) {
        return files.purposes().stream()
                .filter(purpose -> purpose.code().equals(code))
                .findFirst();
    }

    public List<SystemSource> systems() {
        return files.systems();
    }

    public Optional<SystemSource> system(String code) {
        return files.systems().stream()
                .filter(system -> system.code().equals(code))
                .findFirst();
    }

    public List<DocumentKind> documents() {
        return files.documents();
    }

    public Optional<DocumentKind> document(String code) {
        return files.documents().stream()
                .filter(document -> document.code().equals(code))
                .findFirst();
    }

    public List<AssertedGround> assertedGrounds() {
        return files.assertedGrounds();
    }

    public Optional<AssertedGround> assertedGround(String code) {
        return files.assertedGrounds().stream()
                .filter(ground -> ground.code().equals(code))
                .findFirst();
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
    }
}
