package jp.madoguchi.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;

/** A request has been stored. Its arrival starts every clock. */
public record RequestReceived(
        RequestReference reference, List<RequestKind> kinds, Language language, Actor actor, Instant at)
        implements DomainEvent {

    public RequestReceived {
        kinds = List.copyOf(kinds);
    }

    @Override
    public String name() {
        return "REQUEST_RECEIVED";
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "kinds", kinds.stream().map(RequestKind::name).collect(Collectors.joining(" ")),
                "language", language.code());
    }
}
