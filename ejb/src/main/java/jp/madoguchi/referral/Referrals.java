package jp.madoguchi.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.policy.DataCategory;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.ResponsibleParty;
import jp.madoguchi.policy.Retained;
import jp.madoguchi.referral.ReferralRules.Item;
import jp.madoguchi.referral.persistence.StoredReferrals;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RequestWorkflow;
import jp.madoguchi.workflow.StepRefused;

/** Refers a request, or a part of it, to whoever has the authority, and tells the requester whom to ask (domain 3.6). */
@Stateless
public class Referrals {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private Requests requests;

    @Inject
    private StoredReferrals stored;

    @Inject
    private Policy policy;

    @Inject
    private Event<MailOwed> mailOwed;

    @Inject
    private Clock clock;

    @EJB
    private CurrentActor currentActor;

    @RolesAllowed({
        Role.Names.INTAKE_CLERK,
        Role.Names.IDENTITY_VERIFIER,
        Role.Names.CASE_HANDLER,
        Role.Names.LEGAL,
        Role.Names.PRIVACY_MANAGER,
        Role.Names.MANAGER,
        Role.Names.AUDITOR
    })
    public ReferralSheet of(RequestReference reference) {
        DataSubjectRequest request = requests.find(reference).orElseThrow(RequestNotFound::new);
        List<SignOfOrganisation> signs = TenantSigns.in(request.form(), policy::tenantOfAddress);
        return new ReferralSheet(
                signs,
                TenantSigns.isParentOfPupil(request.form(), signs),
                TenantSigns.ownAccounts(request.form(), policy::tenantOfAddress),
                stored.of(reference),
                policy.tenants(),
                entrusted(),
                policy.jointUseResponsibleParty().map(ResponsibleParty::name).orElse(null));
    }

    /** REFER: nothing of the request is ours to answer. */
    @RolesAllowed({Role.Names.INTAKE_CLERK, Role.Names.CASE_HANDLER})
    public void refer(RequestReference reference, long version, ReferralMade made) {
        DataSubjectRequest request = workflow.open(reference, version);
        Actor actor = currentActor.get();
        workflow.demandPermitted(request, RequestAction.REFER, actor);
        demandWhom(made);
        List<RequestItem> open = open(request);
        Instant now = clock.instant();
        open.forEach(item -> {
            refer(reference, item.number(), ItemScope.ALL, made, actor, now);
            item.settle(ItemOutcome.REDIRECTED);
        });
        workflow.take(request, RequestAction.REFER, actor, told(made));
        write(request, made, List.of());
    }

    /**
     * REFER_PART: a part is answered elsewhere, everything else goes on here.
     *
     * @throws StepRefused when nothing would be left
     */
    @RolesAllowed({Role.Names.INTAKE_CLERK, Role.Names.CASE_HANDLER})
    public void referPart(RequestReference reference, long version, ReferralMade made) {
        DataSubjectRequest request = workflow.open(reference, version);
        Actor actor = currentActor.get();
        workflow.demandPermitted(request, RequestAction.REFER_PART, actor);
        List<ReferredPart> before = stored.of(reference);
        Optional<RequestItem> item = made == null || made.item() == null ? Optional.empty() : request.item(made.item());
        ReferralMade checked = made == null ? new ReferralMade(null, null, null, null) : made;
        ReferralRules.checkPart(checked, item.map(each -> Item.of(each, before)), knownCategories());
        demandWhom(checked);
        boolean ends = Item.of(item.orElseThrow(), before).endsWith(checked.categories());
        if (ends && open(request).size() == 1) {
            throw new StepRefused(
                    "referral.nothing.left", "Nothing of the request would be left: refer the whole request");
        }
        Instant now = clock.instant();
        Set<String> parts = checked.categories().isEmpty() ? Set.of(ItemScope.ALL) : checked.categories();
        parts.stream().sorted().forEach(part -> refer(reference, checked.item(), part, checked, actor, now));
        if (ends) {
            item.get().settle(ItemOutcome.REDIRECTED);
        }
        workflow.take(request, RequestAction.REFER_PART, actor, told(checked));
        List<ReferredPart> after = stored.of(reference);
        List<Item> remaining =
                open(request).stream().map(each -> Item.of(each, after)).toList();
        write(request, checked, ReferralLetter.remaining(remaining, kinds(request)));
    }

    private void refer(RequestReference reference, int item, String part, ReferralMade made, Actor actor, Instant at) {
        ReferralReason reason = ReferralReason.of(made.reason()).orElseThrow();
        stored.add(reference, new ReferredPart(item, part, reason, made.organisation(), actor.subject(), at));
    }

    // Only the requester is written to: nothing of a request goes to the organisation without their consent.
    private void write(DataSubjectRequest request, ReferralMade made, List<ReferralLetter.Remaining> remaining) {
        ReferralReason reason = ReferralReason.of(made.reason()).orElseThrow();
        Map<String, Object> model = reason == ReferralReason.S07
                ? ReferralLetter.to(policy.jointUseResponsibleParty().orElseThrow(), remaining)
                : ReferralLetter.to(policy.tenant(made.organisation()).orElseThrow(), reason, remaining);
        mailOwed.fire(new MailOwed(request.reference(), "", request.language(), "L-18", model));
    }

    private void demandWhom(ReferralMade made) {
        ReferralMade given = made == null ? new ReferralMade(null, null, null, null) : made;
        boolean known = given.organisation() != null
                && policy.tenant(given.organisation()).isPresent();
        ReferralRules.checkWhom(given, known, policy.jointUseResponsibleParty().isPresent());
    }

    private Set<String> entrusted() {
        return policy.dataCategories().stream()
                .filter(category -> category.rpd() == Retained.USUALLY_ENTRUSTED)
                .map(DataCategory::code)
                .collect(Collectors.toSet());
    }

    private Set<String> knownCategories() {
        return policy.dataCategories().stream().map(DataCategory::code).collect(Collectors.toSet());
    }

    private static List<RequestItem> open(DataSubjectRequest request) {
        return request.items().stream().filter(item -> item.outcome().isEmpty()).toList();
    }

    private static Map<Integer, RequestKind> kinds(DataSubjectRequest request) {
        return request.items().stream().collect(Collectors.toMap(RequestItem::number, RequestItem::kind));
    }

    private static Map<String, String> told(ReferralMade made) {
        return Map.of(
                "reason", made.reason(),
                "organisation", String.valueOf(made.organisation()),
                "item", String.valueOf(made.item()),
                "categories", ReferralLetter.listed(made.categories()));
    }
}
