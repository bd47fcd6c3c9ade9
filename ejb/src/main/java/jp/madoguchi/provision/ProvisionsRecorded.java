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
 * @param incidents how many of them came after a stop had been carried out
 */
public record ProvisionsRecorded(int number, int incidents, Actor actor, Instant at) implements OfficeEvent {

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
        return Map.of("number", String.valueOf(number), "incidents", String.valueOf(incidents));
    }
}
