package jp.madoguchi.verification;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.policy.AgentKind;
import jp.madoguchi.policy.HeldAttribute;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.verification.account.AccountMatch;
import jp.madoguchi.verification.account.AddressOnFile;
import jp.madoguchi.verification.document.NoteOnIdentity;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.verification.persistence.ProofAsked;
import jp.madoguchi.workflow.RequestWorkflow;
import jp.madoguchi.workflow.StepRefused;

/** Asks a requester for proof of identity, with what staff looked up beforehand. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProofAsking {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private IdentityRecords records;

    @Inject
    private IdentityDesk desk;

    @Inject
    private AuthorityAsking authority;

    @Inject
    private Clock clock;

    /**
     * What the trail and the letter say (L-04) when a data subject who takes over from an agent is asked: what was looked up
     * is about them, and stays; only the contact they gave is another.
     */
    public Map<String, String> askAnew(DataSubjectRequest request, String note, Actor actor) {
        ProofAsked proof = records.asked(request.reference()).orElseGet(() -> new ProofAsked(request.reference()));
        String address = proof.addressOnFile().orElse(null);
        boolean unmatched = address != null
                && !AccountMatch.sameAddress(
                        address, request.form().dataSubject().email());
        proof.lookedUp(address, unmatched, note);
        proof.claimsToBe(null);
        proof.askedBy(actor.subject(), clock.instant());
        records.add(proof);
        return told(address != null, unmatched, proof.onFile().orElse(null), proof.contactChangedOn());
    }

    public void ask(DataSubjectRequest request, AskIdentity asked, Actor actor) {
        String address = AddressOnFile.of(asked.registeredEmail()).orElse(null);
        String note = NoteOnIdentity.of(asked.note());
        Set<HeldAttribute> onFile = held(asked, address);
        LocalDate contactChangedOn = pastDay(asked.contactChangedOn());
        Optional<AgentKind> agentKind = agentKind(request, asked.agentKind());
        if (desk.isCovered(request)) {
            throw new StepRefused("verification.identity.already.proved", "The requester's identity is already proved");
        }
        String contact = request.form().dataSubject().email();
        boolean unmatched = address != null && !AccountMatch.sameAddress(address, contact);
        ProofAsked proof = records.asked(request.reference()).orElseGet(() -> new ProofAsked(request.reference()));
        proof.lookedUp(address, unmatched, note);
        proof.comparesWith(onFile, contactChangedOn);
        proof.claimsToBe(agentKind.orElse(null));
        proof.askedBy(actor.subject(), clock.instant());
        records.add(proof);
        workflow.take(
                request, RequestAction.ASK_IDENTITY, actor, told(address != null, unmatched, onFile, contactChangedOn));
        if (request.form().requesterKind().isAgent()) {
            authority.ask(request, agentKind, address);
        }
    }

    private static Map<String, String> told(
            boolean addressOnFile, boolean unmatched, Set<HeldAttribute> onFile, LocalDate contactChangedOn) {
        Map<String, String> told = new HashMap<>();
        told.put("addressOnFile", String.valueOf(addressOnFile));
        told.put("unmatchedChannel", String.valueOf(unmatched));
        if (onFile != null) {
            told.put("onFile", named(onFile));
        }
        if (contactChangedOn != null) {
            told.put("contactChangedOn", contactChangedOn.toString());
        }
        return told;
    }

    // In the trail and in the letter "nothing" is something else than "not said".
    private static String named(Set<HeldAttribute> onFile) {
        return onFile.isEmpty() ? "NOTHING" : onFile.stream().map(Enum::name).collect(joining(" "));
    }

    private static Set<HeldAttribute> held(AskIdentity asked, String address) {
        if (asked.onFile() == null) {
            return null;
        }
        Set<HeldAttribute> held = EnumSet.noneOf(HeldAttribute.class);
        for (HeldAttribute attribute : HeldAttribute.values()) {
            if (asked.onFile().contains(attribute.name())) {
                held.add(attribute);
            }
        }
        if (held.size() != asked.onFile().size()) {
            throw new InputRejected("onFile", "verification.attribute.unknown");
        }
        if (address != null) {
            held.add(HeldAttribute.EMAIL);
        }
        return held;
    }

    private LocalDate pastDay(String written) {
        LocalDate day = TypedDay.of("contactChangedOn", written);
        if (day != null && day.isAfter(LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO))) {
            throw new InputRejected("contactChangedOn", "verification.day.in.the.future");
        }
        return day;
    }

    private static Optional<AgentKind> agentKind(DataSubjectRequest request, String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        if (!request.form().requesterKind().isAgent()) {
            throw new InputRejected("agentKind", "verification.authority.no.agent");
        }
        return Optional.of(Arrays.stream(AgentKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InputRejected("agentKind", "verification.authority.kind.unknown")));
    }
}
