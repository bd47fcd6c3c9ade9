package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.verification.AuthorityObjection.Settled;
import jp.madoguchi.verification.AuthorityObjection.Settlement;
import jp.madoguchi.verification.account.AccountMatch;
import jp.madoguchi.verification.account.AddressOnFile;
import jp.madoguchi.verification.document.NoteOnIdentity;
import jp.madoguchi.verification.persistence.AuthorityRecords;
import jp.madoguchi.verification.persistence.RecordedObjection;
import jp.madoguchi.workflow.RequestWorkflow;
import jp.madoguchi.workflow.StepRefused;

/** What happens when holders of the same authority want different things (domain 4.4; 11, scenario 14). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Objections {

    static final int LONGEST_NAME = 200;
    static final int SHORTEST_NOTE = 10;

    private static final int LONGEST_EMAIL = 254;
    private static final String LETTER = "holders-differ";

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private AuthorityRecords records;

    @Inject
    private Flagging flagging;

    @Inject
    private Event<MailOwed> mailOwed;

    @Inject
    private Clock clock;

    /** Notes an objection and owes both sides the same letter. */
    public void note(DataSubjectRequest request, String name, String email, String note, Actor actor) {
        workflow.demandPermitted(request, RequestAction.NOTE_OBJECTION, actor);
        if (!request.form().requesterKind().isAgent()) {
            throw new StepRefused("verification.authority.no.agent", "The data subject asks for themselves");
        }
        AuthorityObjection noted = checked(request, name, email, note, actor);
        boolean told = records.objections(request.reference()).stream()
                .anyMatch(each -> each.view().stands());
        records.add(new RecordedObjection(request.reference(), noted));
        workflow.take(
                request,
                RequestAction.NOTE_OBJECTION,
                actor,
                Map.of("objection", noted.id().toString()));
        // Who quarrels over a child may have to be kept apart: letters stay neutral, and the merits are looked at so.
        flagging.raise(request, RequestFlag.PROTECTION, actor);
        // Once: how many object is nothing the requester is told.
        if (!told) {
            write(request, "", Map.of());
        }
        if (noted.email() != null) {
            write(request, noted.email(), Map.of("holder", noted.name()));
        }
    }

    /** Settles every objection that stands. */
    public void settle(DataSubjectRequest request, String how, String note, Actor actor) {
        workflow.demandPermitted(request, RequestAction.SETTLE_OBJECTION, actor);
        List<RecordedObjection> standing = records.objections(request.reference()).stream()
                .filter(objection -> objection.view().stands())
                .toList();
        if (standing.isEmpty()) {
            throw new StepRefused("verification.objection.none", "Nobody objects");
        }
        Settlement settlement = Arrays.stream(Settlement.values())
                .filter(known -> known.name().equals(how))
                .findFirst()
                .orElseThrow(() -> new InputRejected("settlement", "verification.objection.settlement.unknown"));
        List<Violation> violations = new ArrayList<>();
        String why = checkedNote(note, violations);
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
        Settled settled = new Settled(settlement, why, actor.subject(), clock.instant());
        standing.forEach(objection -> objection.settle(settled));
        workflow.take(request, RequestAction.SETTLE_OBJECTION, actor, Map.of("settlement", settlement.name()));
    }

    private void write(DataSubjectRequest request, String to, Map<String, Object> told) {
        mailOwed.fire(new MailOwed(request.reference(), to, request.language(), LETTER, told));
    }

    private AuthorityObjection checked(
            DataSubjectRequest request, String name, String email, String note, Actor actor) {
        List<Violation> violations = new ArrayList<>();
        String who = name == null ? "" : name.strip();
        if (who.isEmpty() || who.length() > LONGEST_NAME || who.codePoints().anyMatch(Objections::isUnseen)) {
            violations.add(new Violation("name", "verification.objection.name", List.of(LONGEST_NAME)));
        }
        String address = email == null || email.isBlank() ? null : email.strip();
        if (address != null && !isTheirs(address, request.form())) {
            violations.add(new Violation("email", "verification.objection.email"));
        }
        String how = checkedNote(note, violations);
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
        return new AuthorityObjection(UUID.randomUUID(), who, address, how, actor.subject(), clock.instant(), null);
    }

    private static String checkedNote(String note, List<Violation> violations) {
        String said = NoteOnIdentity.of(note);
        if (said == null || said.length() < SHORTEST_NOTE) {
            violations.add(new Violation("note", "verification.objection.note", List.of(SHORTEST_NOTE)));
        }
        return said;
    }

    /** One plain address, and not the requester's, who would read the other's name on it. */
    static boolean isTheirs(String address, SubmittedForm form) {
        boolean plain = address.length() <= LONGEST_EMAIL
                && AddressOnFile.isOne(address)
                && address.chars().allMatch(character -> character < 128)
                && !address.contains("=?");
        return plain
                && Stream.of(form.requester(), form.dataSubject())
                        .filter(person -> person.email() != null)
                        .noneMatch(person -> AccountMatch.sameAddress(address, person.email()));
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
