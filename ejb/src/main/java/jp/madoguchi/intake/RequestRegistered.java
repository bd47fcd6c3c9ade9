package jp.madoguchi.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import jp.madoguchi.request.Channel;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/** Staff have written down a request that came in by another way than the web. */
public record RequestRegistered(
        RequestReference reference, Channel channel, LocalDate arrivedOn, Actor actor, Instant at)
        implements DomainEvent {

    @Override
    public String name() {
        return "REQUEST_REGISTERED";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("channel", channel.name(), "arrivedOn", arrivedOn.toString());
    }
}
