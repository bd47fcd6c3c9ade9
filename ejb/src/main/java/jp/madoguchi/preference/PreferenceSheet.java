package jp.madoguchi.preference;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every channel and advertisement somebody can switch, as it stands. */
public record PreferenceSheet(List<Setting> settings, boolean pupil) implements Serializable {

    /**
     * One of them.
     *
     * @param control code of the policy's controls
     * @param choice {@code ON} also when nobody ever chose
     * @param since {@code null} when nobody ever chose
     * @param effectiveOn until when something on its way may still arrive after a switch-off; {@code null} unless off
     * @param forced whether it is off whatever anybody chooses, because the account is a pupil's (domain 3.7)
     */
    public record Setting(
            String control, Choice choice, Instant since, LocalDate effectiveOn, Source source, boolean forced)
            implements Serializable {

        public boolean isOff() {
            return choice == Choice.OFF;
        }
    }

    public PreferenceSheet {
        settings = List.copyOf(settings);
    }

    public Optional<Setting> setting(String control) {
        return settings.stream().filter(each -> each.control().equals(control)).findFirst();
    }
}
