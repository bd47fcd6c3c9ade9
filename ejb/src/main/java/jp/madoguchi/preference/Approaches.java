package jp.madoguchi.preference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PreferenceControl;
import jp.madoguchi.policy.Purpose;
import jp.madoguchi.preference.PreferenceSheet.Setting;
import jp.madoguchi.preference.persistence.StoredIncident;
import jp.madoguchi.preference.persistence.StoredPreferences;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Role;

/**
 * What whoever sends advertising asks before, and reports after (domain 3.3). An approach after an objection, and a use
 * that is forbidden for pupils, become incidents at once.
 */
@Stateless
@RolesAllowed({Role.Names.SYSTEM_OWNER, Role.Names.CASE_HANDLER, Role.Names.PRIVACY_MANAGER})
public class Approaches {

    /** Nothing older can be of interest, and the database knows no year before its own first. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    @Inject
    private SettingsOfPeople settings;

    @Inject
    private Pupils pupils;

    @Inject
    private PersonKeys people;

    @Inject
    private StoredPreferences stored;

    @Inject
    private PreferenceLinks links;

    @Inject
    private Policy policy;

    @Inject
    private Clock clock;

    @EJB
    private CurrentActor currentActor;

    /** Whether somebody may be approached by this channel now. */
    public boolean contactAllowed(String control, String identifier) {
        control(control);
        return settings.sheet(Preferences.demandNamed(identifier))
                .setting(control)
                .filter(Setting::isOff)
                .isEmpty();
    }

    /**
     * The token of the signed link that a mail to this customer has to carry at its foot and in {@code List-Unsubscribe}.
     *
     * @throws InputRejected when no link can switch this control
     */
    public String linkFor(String control, String identifier) {
        Customer customer = Preferences.demandNamed(identifier);
        if (!control(control).signedLink()) {
            throw new InputRejected("control", "preference.link.not.enough");
        }
        return links.tokenFor(customer, control);
    }

    /** Whether their data may be used for this purpose now. */
    public boolean useAllowed(String purpose, String identifier) {
        return useObjection(demandedPurpose(purpose), Preferences.demandNamed(identifier))
                .isEmpty();
    }

    /**
     * Keeps that somebody was approached.
     *
     * @return the incident, when they had objected
     */
    public Optional<Incident> recordContact(String control, String identifier, Instant at) {
        PreferenceControl channel = control(control);
        Customer customer = Preferences.demandNamed(identifier);
        checkMoment(at);
        Setting setting = settings.sheet(customer).setting(control).orElseThrow();
        boolean incident = setting.isOff()
                && (setting.since() == null
                        || setting.forced()
                        || ChannelRules.isTooLate(channel, setting.since(), at, policy.officeCalendar()));
        return incident
                ? Optional.of(raise(customer, kindOf(setting), control, setting.since(), at))
                : Optional.empty();
    }

    /**
     * Keeps that data were used for a purpose.
     *
     * @return the incident, when it was forbidden or stopped
     */
    public Optional<Incident> recordUse(String purpose, String identifier, Instant at) {
        Purpose meant = demandedPurpose(purpose);
        Customer customer = Preferences.demandNamed(identifier);
        checkMoment(at);
        return useObjection(meant, customer).map(kind -> raise(customer, kind, purpose, null, at));
    }

    /** Marks an account as a pupil's; there is no way back by this door (domain 3.7). */
    public void tagPupil(String identifier) {
        Customer customer = Preferences.demandNamed(identifier);
        Instant now = clock.instant();
        people.of(customer)
                .forEach(key -> stored.tagPupil(key, currentActor.get().subject(), now));
    }

    /** The latest incidents of everybody, newest first. */
    public List<Incident> latest(int atMost) {
        return stored.latestIncidents(Math.min(Math.max(atMost, 1), 200)).stream()
                .map(StoredIncident::shown)
                .toList();
    }

    private Optional<Incident.Kind> useObjection(Purpose purpose, Customer customer) {
        if (purpose.forbiddenForPupils() && pupils.isPupil(customer)) {
            return Optional.of(Incident.Kind.PUPIL_PURPOSE);
        }
        PreferenceSheet sheet = settings.sheet(customer);
        List<PreferenceControl> controls = policy.preferenceControls().stream()
                .filter(control -> control.purposes().contains(purpose.code()))
                .toList();
        // Several channels serve one purpose; it has ended when none of them is left.
        boolean stopped = !controls.isEmpty()
                && controls.stream()
                        .allMatch(control -> sheet.setting(control.code())
                                .filter(Setting::isOff)
                                .isPresent());
        return stopped ? Optional.of(Incident.Kind.STOPPED_PURPOSE) : Optional.empty();
    }

    private Incident raise(Customer customer, Incident.Kind kind, String code, Instant objectedAt, Instant at) {
        StoredIncident incident = new StoredIncident(
                people.of(customer).get(0),
                kind,
                code,
                objectedAt,
                at,
                currentActor.get().subject(),
                clock.instant());
        stored.add(incident);
        return incident.shown();
    }

    private static Incident.Kind kindOf(Setting setting) {
        return setting.forced() ? Incident.Kind.PUPIL_PURPOSE : Incident.Kind.CONTACT_AFTER_OBJECTION;
    }

    private void checkMoment(Instant at) {
        if (at == null || at.isBefore(EARLIEST) || at.isAfter(clock.instant())) {
            throw new InputRejected("at", "preference.moment");
        }
    }

    private PreferenceControl control(String code) {
        return policy.preferenceControl(code)
                .orElseThrow(() -> new InputRejected("control", "preference.control.unknown"));
    }

    private Purpose demandedPurpose(String code) {
        return policy.purpose(code).orElseThrow(() -> new InputRejected("purpose", "preference.purpose.unknown"));
    }
}
