package jp.madoguchi.provision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.OfficeEvent;

/**
 * Provisions were entered into the register.
 *
 * @param number how many
 */
public record ProvisionsRecorded(int number, Actor actor, Instant at) implements OfficeEvent {

    @Override
    public String chain() {
        return "provision:" + LocalDate.ofInstant(at, ClockOfTheOffice.TOKYO);
    }

    @Override
    public String name() {
        return "PROVISIONS_RECORDED";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("number", String.valueOf(number));
    }
}
