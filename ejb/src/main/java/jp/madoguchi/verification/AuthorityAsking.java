package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.policy.AgentKind;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.verification.IdentityEvent.What;

/** Asks an agent for proof of their authority (L-05), and the data subject whether they gave it, where they can be reached. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AuthorityAsking {

    @Inject
    private Policy policy;

    @Inject
    private IdentityDesk desk;

    @Inject
    private Event<MailOwed> mailOwed;

    @Inject
    private Clock clock;

    /**
     * Owes the letters.
     *
     * @param claimed what the agent says they are, if that is known already
     * @param addressOnFile of the data subject, or {@code null}
     */
    public void ask(DataSubjectRequest request, Optional<AgentKind> claimed, String addressOnFile) {
        LocalDate answerBy = LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO)
                .plusDays(policy.targets().supplementDays());
        mailOwed.fire(new MailOwed(
                request.reference(),
                "",
                request.language(),
                "L-05",
                Map.of(
                        "documents",
                        documents(kinds(request.form().requesterKind(), claimed)),
                        "answerBy",
                        answerBy,
                        "deliveredToPrincipalOnly",
                        false)));
        // Nobody appoints a parent, so a child is not asked; and an address that was only typed may be the agent's own.
        if (request.form().requesterKind() == RequesterKind.VOLUNTARY_AGENT && addressOnFile != null) {
            mailOwed.fire(new MailOwed(
                    request.reference(),
                    addressOnFile,
                    request.language(),
                    "mandate-confirmation",
                    Map.of("agent", request.form().requester().name(), "answerBy", answerBy)));
            desk.tell(request.reference(), What.PRINCIPAL_ASKED, Actor.system(), Map.of());
        }
    }

    private List<Map<String, String>> documents(Set<AgentKind> kinds) {
        return policy.documents().stream()
                .filter(document -> document.provesAuthorityOf().stream().anyMatch(kinds::contains))
                .map(AuthorityAsking::described)
                .toList();
    }

    private static Map<String, String> described(DocumentKind document) {
        return Map.of(
                "ja", document.title().ja() + "(" + document.collect().ja() + ")",
                "en", document.title().en() + " (" + document.collect().en() + ")");
    }

    static Set<AgentKind> kinds(RequesterKind requester, Optional<AgentKind> claimed) {
        return claimed.map(EnumSet::of)
                .orElseGet(() -> Stream.of(AgentKind.values())
                        .filter(kind -> kind.isStatutory() == (requester == RequesterKind.STATUTORY_AGENT))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(AgentKind.class))));
    }
}
