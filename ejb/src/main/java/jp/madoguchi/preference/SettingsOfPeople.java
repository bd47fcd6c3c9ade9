package jp.madoguchi.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PreferenceControl;
import jp.madoguchi.preference.PreferenceSheet.Setting;
import jp.madoguchi.preference.persistence.PreferenceEvent;
import jp.madoguchi.preference.persistence.PreferenceState;
import jp.madoguchi.preference.persistence.StoredPreferences;
import jp.madoguchi.shared.RequestReference;

/**
 * Reads and changes settings, whoever asks: {@link Preferences} sees to who may, and {@code fulfilment} carries out what a
 * request switches.
 */
@ApplicationScoped
public class SettingsOfPeople {

    @Inject
    private StoredPreferences stored;

    @Inject
    private PersonKeys people;

    @Inject
    private Pupils pupils;

    @Inject
    private Policy policy;

    @Inject
    private Clock clock;

    /** Whether staff have tagged somebody who uses one of these as a pupil (domain 3.7). */
    public boolean isTaggedAsPupil(Collection<Customer> customers) {
        return !customers.isEmpty()
                && stored.isTagged(customers.stream()
                        .flatMap(customer -> people.of(customer).stream())
                        .toList());
    }

    public PreferenceSheet sheet(Customer customer) {
        return sheet(people.of(customer), pupils.isPupil(customer));
    }

    /**
     * Switches off, as an item of a request asks; a control the policy does not know is left out, because the request
     * was accepted when there was one.
     *
     * @param by who let it happen, for the events
     * @return the controls that were on before
     */
    public Set<String> switchOff(Customer customer, Set<String> controls, RequestReference reference, String by) {
        return controls.stream()
                .filter(code -> policy.preferenceControl(code)
                        .map(control -> change(customer, control, Choice.OFF, Source.REQUEST, by, reference))
                        .orElse(false))
                .collect(Collectors.toSet());
    }

    /** As {@link #switchOff}, for an item that wants a channel on; not for pupils. */
    public boolean switchOn(Customer customer, String code, RequestReference reference, String by) {
        return policy.preferenceControl(code)
                .filter(control -> !(control.forcedOffForPupils() && pupils.isPupil(customer)))
                .map(control -> change(customer, control, Choice.ON, Source.REQUEST, by, reference))
                .orElse(false);
    }

    /** The controls that end with a purpose (domain 3.2, preference hook). */
    public Set<String> controlsOf(Set<String> purposes) {
        return policy.preferenceControls().stream()
                .filter(control -> control.purposes().stream().anyMatch(purposes::contains))
                .map(PreferenceControl::code)
                .collect(Collectors.toSet());
    }

    boolean change(
            Customer customer,
            PreferenceControl control,
            Choice choice,
            Source source,
            String by,
            RequestReference reference) {
        ChannelRules.checkChange(control, choice, source, pupils.isPupil(customer));
        return change(people.of(customer), control, choice, source, by, reference);
    }

    /** @return whether it was otherwise before */
    boolean change(
            List<String> keys,
            PreferenceControl control,
            Choice choice,
            Source source,
            String by,
            RequestReference reference) {
        ChannelRules.checkChange(control, choice, source, false);
        Instant now = clock.instant();
        Map<String, PreferenceState> before = stored.of(keys, control.code());
        boolean changed = false;
        for (String key : keys) {
            PreferenceState state = before.get(key);
            if (state == null) {
                stored.add(new PreferenceState(key, control.code(), choice, source, now));
            } else if (state.choice() != choice) {
                state.becomes(choice, source, now);
            } else {
                continue;
            }
            changed = true;
            stored.add(new PreferenceEvent(key, control.code(), choice, source, by, reference, now));
        }
        return changed;
    }

    void noteBrowser(PreferenceControl control, Choice choice) {
        stored.add(new PreferenceEvent(null, control.code(), choice, Source.BROWSER, "browser", null, clock.instant()));
    }

    PreferenceSheet sheet(List<String> keys, boolean pupil) {
        Map<String, PreferenceState> latest = stored.latest(keys);
        return new PreferenceSheet(
                policy.preferenceControls().stream()
                        .map(control -> setting(control, latest.get(control.code()), pupil))
                        .toList(),
                pupil);
    }

    private Setting setting(PreferenceControl control, PreferenceState state, boolean pupil) {
        boolean forced = pupil && control.forcedOffForPupils();
        if (state == null) {
            return new Setting(control.code(), forced ? Choice.OFF : Choice.ON, null, null, null, forced);
        }
        Choice choice = forced ? Choice.OFF : state.choice();
        return new Setting(
                control.code(),
                choice,
                state.since(),
                state.choice() == Choice.OFF
                        ? ChannelRules.effectiveOn(control, state.since(), policy.officeCalendar())
                        : null,
                state.source(),
                forced);
    }
}
