package jp.madoguchi.policy;

import java.util.List;
import java.util.Set;

/**
 * The commitments to pupils (domain 3.7). They are promised in the published text, so files may add to them and never
 * take one back.
 */
final class PupilCheck {

    private static final Set<String> NEVER_FOR_PUPILS = Set.of("P15", "P17", "P18");
    private static final String ALWAYS_OFF = "INTEREST_ADS";

    private final PolicyFiles files;

    PupilCheck(PolicyFiles files) {
        this.files = files;
    }

    void check() {
        List<Purpose> purposes = files.purposes();
        for (int i = 0; i < purposes.size(); i++) {
            Purpose purpose = purposes.get(i);
            if (NEVER_FOR_PUPILS.contains(purpose.code()) && !purpose.forbiddenForPupils()) {
                throw new PolicyRefused(
                        "purposes.json",
                        "[" + i + "].forbiddenForPupils",
                        "the privacy policy promises that data of pupils are never used for " + purpose.code());
            }
        }
        List<PreferenceControl> controls = files.preferenceControls();
        for (int i = 0; i < controls.size(); i++) {
            PreferenceControl control = controls.get(i);
            if (!control.forcedOffForPupils() && (control.code().equals(ALWAYS_OFF) || servesOnlyForbidden(control))) {
                throw new PolicyRefused(
                        "preference-controls.json",
                        "[" + i + "].forcedOffForPupils",
                        control.code() + " serves what is forbidden for pupils, so it has to be off for them");
            }
        }
    }

    private boolean servesOnlyForbidden(PreferenceControl control) {
        return !control.purposes().isEmpty()
                && files.purposes().stream()
                        .filter(purpose -> control.purposes().contains(purpose.code()))
                        .allMatch(Purpose::forbiddenForPupils);
    }
}
