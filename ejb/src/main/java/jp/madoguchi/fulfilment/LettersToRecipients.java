package jp.madoguchi.fulfilment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.fulfilment.RecipientsConcerned.Letter;
import jp.madoguchi.fulfilment.persistence.ExecutionTask;
import jp.madoguchi.fulfilment.persistence.PropagationEntries;
import jp.madoguchi.fulfilment.persistence.PropagationEntry;
import jp.madoguchi.fulfilment.persistence.StoredTasks;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Purpose;
import jp.madoguchi.policy.Recipient;
import jp.madoguchi.policy.RecipientClass;
import jp.madoguchi.policy.ResponsibleParty;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.Requests;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.shared.PublicAddress;
import jp.madoguchi.shared.RequestReference;

/**
 * Writes to those who received the data once everything is carried out (domain 8.2, L-19): what to do with which record
 * and until when, and no more about anybody than that takes.
 */
@ApplicationScoped
class LettersToRecipients {

    private static final String TEMPLATE = "L-19";

    @Inject
    private StoredTasks tasks;

    @Inject
    private PropagationEntries entries;

    @Inject
    private Requests requests;

    @Inject
    private Policy policy;

    @Inject
    private ConfirmationLinks links;

    @Inject
    private PublicAddress address;

    @Inject
    private Event<MailOwed> mail;

    @Inject
    private Event<RecipientTold> told;

    // Before the requester's letter is written (400), which names those who were told.
    void onStep(@Observes @Priority(380) StepTaken step) {
        if (step.action() == RequestAction.FINISH_EXECUTION) {
            write(
                    step.reference(),
                    RecipientsConcerned.letters(done(step.reference()), policy.recipients()),
                    step.at());
        }
    }

    /** An erasure whose day came later is told like any other. */
    void afterErasure(StandingTask erased, Evidence proof, Instant at) {
        List<Letter> letters = RecipientsConcerned.of(ExecutionAction.ERASE, null, proof, policy.recipients()).stream()
                .map(recipient ->
                        new Letter(erased.item(), Instruction.ERASE, recipient, erased.codes(), proof.record()))
                .toList();
        write(erased.reference(), letters, at);
    }

    private void write(RequestReference reference, List<Letter> letters, Instant at) {
        if (letters.isEmpty()) {
            return;
        }
        DataSubjectRequest request = requests.find(reference).orElseThrow();
        LocalDate today = LocalDate.ofInstant(at, ClockOfTheOffice.TOKYO);
        for (Letter letter : letters) {
            policy.recipient(letter.recipient()).ifPresent(recipient -> {
                PropagationEntry entry = new PropagationEntry(
                        reference,
                        letter.item(),
                        letter.recipient(),
                        letter.instruction(),
                        letter.codes(),
                        letter.record() == null ? recordOf(request) : letter.record(),
                        addressOf(recipient).orElse(null),
                        dueOn(letter, today));
                entries.add(entry);
                if (entry.shown().address() != null) {
                    entry.wasTold(at, today);
                    send(entry, today);
                    told.fire(RecipientTold.of("RECIPIENT_TOLD", entry.shown(), Actor.system(), at));
                }
            });
        }
    }

    /** Sends the letter, the first time and again. */
    void send(PropagationEntry entry, LocalDate today) {
        RecipientNotice notice = entry.shown();
        LocalDate lastDay = today.plusDays(policy.propagation().linkDays());
        String page = address.of("recipient/" + links.tokenFor(notice.number(), lastDay));
        Map<String, Object> said = new HashMap<>();
        said.put(
                "recipient",
                titles(policy.recipient(notice.recipient()).orElseThrow().title()));
        said.put("action", notice.instruction().name());
        said.put("record", notice.record());
        said.put("what", notice.codes().stream().map(this::titles).toList());
        said.put("dueOn", notice.dueOn());
        said.put("confirmation", page);
        if (notice.instruction() == Instruction.CORRECT) {
            said.put("corrected", RecipientsConcerned.correctedValues(notice, done(notice.reference())));
        }
        mail.fire(new MailOwed(notice.reference(), notice.address(), Language.JA, TEMPLATE, said));
    }

    private List<ExecutionTaskView> done(RequestReference reference) {
        return tasks.of(reference).stream().map(ExecutionTask::shown).toList();
    }

    /** Where they are told. Data used jointly are the responsible party's to pass on, unless that is ourselves. */
    Optional<String> addressOf(Recipient recipient) {
        Optional<String> responsible = recipient.classification() == RecipientClass.JOINT_USE
                ? policy.jointUseResponsibleParty()
                        .map(ResponsibleParty::email)
                        .filter(email ->
                                !email.equalsIgnoreCase(policy.organisation().email()))
                : Optional.empty();
        return responsible.or(() -> Optional.ofNullable(recipient.contactEmail()));
    }

    private LocalDate dueOn(Letter letter, LocalDate today) {
        Set<String> marketing = policy.purposes().stream()
                .filter(Purpose::marketing)
                .map(Purpose::code)
                .collect(Collectors.toSet());
        boolean advertising = letter.instruction() == Instruction.STOP_PROVISION
                || letter.codes().stream().anyMatch(marketing::contains);
        return policy.officeCalendar()
                .businessDaysAfter(
                        today,
                        advertising
                                ? policy.propagation().advertisingDueDays()
                                : policy.propagation().dueDays());
    }

    // An identifier that both sides know; our own number of the request when the requester gave none.
    private static String recordOf(DataSubjectRequest request) {
        return request.form().registeredIdentifiers().stream()
                .findFirst()
                .orElse(request.reference().value());
    }

    private Map<String, String> titles(String code) {
        return policy.dataCategory(code)
                .map(category -> titles(category.title()))
                .or(() -> policy.purpose(code).map(purpose -> titles(purpose.title())))
                .or(() -> policy.recipient(code).map(recipient -> titles(recipient.title())))
                .orElseGet(() -> Map.of("ja", "ご請求の対象となるデータ", "en", "the data the request concerns"));
    }

    private static Map<String, String> titles(Titles titles) {
        return Map.of("ja", titles.ja(), "en", titles.en());
    }
}
