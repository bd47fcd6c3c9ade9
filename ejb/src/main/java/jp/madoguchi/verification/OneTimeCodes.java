package jp.madoguchi.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.Keys;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.verification.IdentityEvent.What;
import jp.madoguchi.verification.method.RegisteredMailCode;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.verification.persistence.OneTimeCode;
import jp.madoguchi.verification.persistence.ProofAsked;
import jp.madoguchi.workflow.RequestWorkflow;
import jp.madoguchi.workflow.StepRefused;

/**
 * Sends one-time codes and takes them back (trust T-05). Both hold the request's row, so that of two entries of the same
 * code at the same moment only one can be the first. The limits are the same whether a code proves identity or, later,
 * shows it once more.
 */
@Stateless
@PermitAll
public class OneTimeCodes {

    private static final int PER_HOUR = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private IdentityDesk desk;

    @Inject
    private FactorDesk factors;

    @Inject
    private IdentityRecords records;

    @Inject
    private Keys keys;

    @Inject
    private Event<MailOwed> mailOwed;

    @Inject
    private Clock clock;

    /** What came of an entry, and how many tries are left. */
    public record Entered(OneTimeCode.Entry entry, int triesLeft) {}

    /** Makes a new code, which ends every earlier one, and owes the mail that carries it. */
    public void send(ReceiptHolder holder) {
        DataSubjectRequest request = workflow.open(holder.reference());
        String to = addressFor(request, holder).orElseThrow(() -> new MethodNotOpen(RegisteredMailCode.CODE));
        Instant now = clock.instant();
        if (records.codesSentSince(holder.reference(), now.minus(Duration.ofHours(1))) >= PER_HOUR) {
            throw new StepRefused(
                    "verification.code.too.many",
                    "Only %d codes are sent within an hour".formatted(PER_HOUR),
                    PER_HOUR);
        }
        UUID id = UUID.randomUUID();
        CodeSlip slip = CodeSlip.random(RANDOM);
        records.add(new OneTimeCode(id, holder.reference(), slip.seal(keys, holder.reference(), id), now));
        String minutes = String.valueOf(OneTimeCode.LIFE.toMinutes());
        mailOwed.fire(new MailOwed(
                holder.reference(),
                to,
                request.language(),
                "one-time-code",
                Map.of("code", slip.digits(), "minutes", minutes)));
        desk.tell(holder.reference(), What.CODE_SENT, Actor.requester(), Map.of("code", id.toString()));
    }

    /** Tries a code, and keeps the try whatever the answer to the caller will be. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Entered enter(ReceiptHolder holder, String digits) {
        DataSubjectRequest request = workflow.open(holder.reference());
        demandOpen(request, holder);
        Optional<OneTimeCode> latest = records.latestCodeForEntry(holder.reference());
        if (latest.isEmpty()) {
            return new Entered(OneTimeCode.Entry.SPENT, 0);
        }
        OneTimeCode code = latest.get();
        String seal = new CodeSlip(digits).seal(keys, holder.reference(), code.id());
        OneTimeCode.Entry entry = code.enter(seal, clock.instant());
        if (entry == OneTimeCode.Entry.RIGHT) {
            accept(request, holder);
        } else {
            desk.tell(
                    holder.reference(),
                    What.CODE_REFUSED,
                    Actor.requester(),
                    Map.of(
                            "code", code.id().toString(),
                            "reason", entry.name(),
                            "triesLeft", String.valueOf(code.triesLeft())));
        }
        return new Entered(entry, code.triesLeft());
    }

    private Optional<String> addressFor(DataSubjectRequest request, ReceiptHolder holder) {
        demandOpen(request, holder);
        return factors.isAskedOf(request)
                ? factors.standing(request, holder).addressForCode()
                : records.asked(request.reference()).flatMap(ProofAsked::addressOnFile);
    }

    private void demandOpen(DataSubjectRequest request, ReceiptHolder holder) {
        if (factors.isAskedOf(request)) {
            factors.demandOpen(request, holder, RegisteredMailCode.CODE);
        } else {
            desk.demandOpen(request, RegisteredMailCode.CODE);
        }
    }

    private void accept(DataSubjectRequest request, ReceiptHolder holder) {
        if (factors.isAskedOf(request)) {
            factors.given(request, holder, RegisteredMailCode.CODE);
        } else {
            factors.keep(request, holder, RegisteredMailCode.CODE);
            desk.record(request, Judgement.automatic(RegisteredMailCode.CODE, Verdict.VERIFIED, null), Actor.system());
        }
    }
}
