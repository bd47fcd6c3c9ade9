package jp.madoguchi.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.request.Channel;
import jp.madoguchi.shared.InputRejected.Violation;

/** What is wrong with how and when a registered request is said to have come in. */
final class RegistrationCheck {

    private final LocalDate today;
    private final int oldestDays;

    RegistrationCheck(LocalDate today, int oldestDays) {
        this.today = today;
        this.oldestDays = oldestDays;
    }

    List<Violation> violations(Registration registration) {
        List<Violation> violations = new ArrayList<>();
        Channel channel = registration.channel();
        if (channel == null || channel == Channel.WEB) {
            violations.add(new Violation("channel", channel == null ? "intake.required" : "intake.channel.web"));
        }
        LocalDate arrivedOn = registration.arrivedOn();
        if (arrivedOn == null) {
            violations.add(new Violation("arrivedOn", "intake.required"));
        } else if (arrivedOn.isAfter(today)) {
            violations.add(new Violation("arrivedOn", "intake.arrival.in.future"));
        } else if (arrivedOn.isBefore(today.minusDays(oldestDays))) {
            violations.add(new Violation("arrivedOn", "intake.arrival.too.old", List.of(oldestDays)));
        }
        return violations;
    }
}
