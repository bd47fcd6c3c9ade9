package jp.madoguchi.fulfilment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jp.madoguchi.fulfilment.persistence.PropagationEntries;
import jp.madoguchi.fulfilment.persistence.PropagationEntry;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.MyNumberDigits;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.StepRefused;

/** Who was told of what was done, and what came back: kept by staff, or by the recipient with the link of the letter. */
@Stateless
public class Propagation {

    private static final int SHORTEST_ANSWER = 2;
    private static final int LONGEST_ANSWER = 1000;

    @Inject
    private PropagationEntries entries;

    @Inject
    private ConfirmationLinks links;

    @Inject
    private Event<RecipientTold> told;

    @Inject
    private Clock clock;

    @EJB
    private CurrentActor currentActor;

    @RolesAllowed({
        Role.Names.INTAKE_CLERK,
        Role.Names.IDENTITY_VERIFIER,
        Role.Names.SYSTEM_OWNER,
        Role.Names.CASE_HANDLER,
        Role.Names.LEGAL,
        Role.Names.PRIVACY_MANAGER,
        Role.Names.MANAGER,
        Role.Names.AUDITOR,
        Role.Names.RESTRICTED_REVIEWER
    })
    public List<RecipientNotice> of(RequestReference reference) {
        return entries.of(reference).stream().map(PropagationEntry::shown).toList();
    }

    /** Keeps that staff told a recipient whose address is not on file, by telephone or by post. */
    @RolesAllowed({Role.Names.SYSTEM_OWNER, Role.Names.CASE_HANDLER})
    public void tellByHand(RequestReference reference, long number) {
        PropagationEntry entry = entryOf(reference, number);
        if (entry.shown().toldAt() != null) {
            throw new StepRefused("fulfilment.recipient.told", "This recipient has been told already");
        }
        Instant now = clock.instant();
        entry.wasTold(now, today(now));
        told.fire(RecipientTold.of("RECIPIENT_TOLD", entry.shown(), currentActor.get(), now));
    }

    /** Keeps what a recipient answered another way than by the link. */
    @RolesAllowed({Role.Names.SYSTEM_OWNER, Role.Names.CASE_HANDLER})
    public void confirm(RequestReference reference, long number, LocalDate doneOn, String answer) {
        Actor actor = currentActor.get();
        confirm(entryOf(reference, number), doneOn, answer, actor, actor.subject());
    }

    /** What a letter asks for; empty when the link is none of ours or too old. */
    @PermitAll
    public Optional<RecipientNotice> ofLink(String token) {
        OptionalLong number = links.open(token, today(clock.instant()));
        return number.isPresent() ? entries.find(number.getAsLong()).map(PropagationEntry::shown) : Optional.empty();
    }

    /**
     * The recipient's own confirmation.
     *
     * @throws RequestNotFound when the link is none of ours or too old
     */
    @PermitAll
    public void confirmByLink(String token, LocalDate doneOn, String answer) {
        OptionalLong number = links.open(token, today(clock.instant()));
        PropagationEntry entry = (number.isPresent()
                        ? entries.forChange(number.getAsLong())
                        : Optional.<PropagationEntry>empty())
                .orElseThrow(RequestNotFound::new);
        confirm(entry, doneOn, answer, Actor.system(), "recipient");
    }

    private void confirm(PropagationEntry entry, LocalDate doneOn, String answer, Actor actor, String by) {
        RecipientNotice notice = entry.shown();
        Instant now = clock.instant();
        check(notice, doneOn, answer, today(now));
        entry.confirm(doneOn, answer.replace("\0", "").strip(), by, now);
        told.fire(RecipientTold.of("RECIPIENT_CONFIRMED", notice, actor, now));
    }

    /**
     * @throws StepRefused when they have confirmed already, or were never told
     * @throws InputRejected when the day or the words are none
     */
    static void check(RecipientNotice notice, LocalDate doneOn, String answer, LocalDate today) {
        if (notice.confirmedAt() != null) {
            throw new StepRefused("fulfilment.recipient.confirmed", "This has been confirmed already");
        }
        if (notice.toldAt() == null) {
            throw new StepRefused("fulfilment.recipient.not.told", "This recipient has not been told yet");
        }
        if (doneOn == null) {
            throw new InputRejected("doneOn", "fulfilment.recipient.day");
        }
        if (doneOn.isAfter(today)) {
            throw new InputRejected("doneOn", "fulfilment.evidence.future");
        }
        if (doneOn.isBefore(EvidenceRules.EARLIEST)) {
            throw new InputRejected("doneOn", "fulfilment.evidence.past");
        }
        String said = answer == null ? "" : answer.strip();
        if (said.length() < SHORTEST_ANSWER) {
            throw new InputRejected("answer", "fulfilment.evidence.short", SHORTEST_ANSWER);
        }
        if (said.length() > LONGEST_ANSWER) {
            throw new InputRejected("answer", "fulfilment.evidence.long", LONGEST_ANSWER);
        }
        MyNumberDigits.typed("answer", said).ifPresent(violation -> {
            throw new InputRejected(List.of(violation));
        });
    }

    private PropagationEntry entryOf(RequestReference reference, long number) {
        return entries.forChange(number)
                .filter(entry -> entry.shown().reference().equals(reference))
                .orElseThrow(() -> new InputRejected("number", "fulfilment.recipient.unknown"));
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ClockOfTheOffice.TOKYO);
    }
}
