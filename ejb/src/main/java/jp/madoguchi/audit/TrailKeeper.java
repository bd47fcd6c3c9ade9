package jp.madoguchi.audit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.audit.persistence.Trail;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.LoggedIn;
import jp.madoguchi.shared.OfficeEvent;
import jp.madoguchi.shared.Role;

/**
 * Records what happens, in the transaction in which it happens: what cannot be recorded does not take place (trust
 *
 */
@ApplicationScoped
public class TrailKeeper {

    /** Before every other observer, so that nothing they do is told before what caused it. */
    private static final int FIRST = 100;

    @Inject
    private Trail trail;

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(@Observes @Priority(FIRST) DomainEvent event) {
        trail.append(
                event.reference().value(),
                new Chain.Happening(
                        event.at(), event.actor().subject(), roles(event.actor()), event.name(), event.details()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(@Observes @Priority(FIRST) OfficeEvent event) {
        trail.append(
                event.chain(),
                new Chain.Happening(
                        event.at(), event.actor().subject(), roles(event.actor()), event.name(), event.details()));
    }

    /** A log-in concerns no request, and often comes before there is a transaction. */
    @Transactional
    public void record(@Observes @Priority(FIRST) LoggedIn loggedIn) {
        Actor actor = loggedIn.actor();
        LocalDate day = LocalDate.ofInstant(loggedIn.at(), ClockOfTheOffice.TOKYO);
        trail.append(
                "account:" + actor.subject() + ":" + day,
                new Chain.Happening(loggedIn.at(), actor.subject(), roles(actor), "LOGGED_IN", Map.of()));
    }

    private static String roles(Actor actor) {
        return actor.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }
}
