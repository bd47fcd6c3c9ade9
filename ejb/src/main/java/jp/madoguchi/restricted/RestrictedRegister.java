package jp.madoguchi.restricted;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.Requests;
import jp.madoguchi.restricted.RestrictedEntry.Signature;
import jp.madoguchi.restricted.persistence.RestrictedTrail;
import jp.madoguchi.restricted.persistence.StoredEntries;
import jp.madoguchi.restricted.persistence.StoredEntry;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.Role;
import jp.madoguchi.shared.SomeoneWasFaster;

/**
 * The restricted compartment (domain 2.6). It reads requests and never touches one: no step, no version, no event, no
 * lock, no line in the log, so that nothing outside differs between an item with a memo and one without.
 */
@Stateless
@RolesAllowed(Role.Names.RESTRICTED_REVIEWER)
public class RestrictedRegister {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 8000;
    private static final int LAST_PAGE = 1_000_000;

    @Inject
    private Requests requests;

    @Inject
    private StoredEntries stored;

    @Inject
    private RestrictedTrail trail;

    @Inject
    private Clock clock;

    @EJB
    private CurrentActor currentActor;

    /** @param number counted from 1 */
    public RestrictedPage page(int number) {
        return stored.page(Math.min(Math.max(number, 1), LAST_PAGE), RestrictedPage.SIZE);
    }

    /**
     * Proposes that an item's data be answered as not held.
     *
     * @throws InputRejected when something is missing or there is no such item
     * @throws RestrictedRefused when there is an entry for it already
     */
    public RestrictedEntry propose(Memo memo) {
        demandComplete(memo);
        DataSubjectRequest request = requests.find(memo.reference()).orElseThrow(RequestNotFound::new);
        if (request.item(memo.item()).isEmpty()) {
            throw new InputRejected("item", "restricted.item.unknown");
        }
        stored.waitForOthersAbout(memo.reference(), memo.item());
        if (stored.isThere(memo.reference(), memo.item())) {
            throw new RestrictedRefused("restricted.there.already", "There is an entry for this item already");
        }
        StoredEntry entry = stored.add(memo, signature());
        trail.record(entry.id(), "PROPOSED", currentActor.get(), clock.instant());
        return stored.shown(entry);
    }

    /** Signs for the caller's side; with both signatures the entry is approved. */
    public RestrictedEntry approve(UUID id, long version) {
        Actor actor = currentActor.get();
        StoredEntry entry = find(id, version);
        entry.approve(ApprovalRules.sideOf(stored.shown(entry), actor) == ApprovalRules.Side.PRIVACY, signature());
        trail.record(id, "APPROVED_BY_ONE", actor, clock.instant());
        return stored.shown(entry);
    }

    /** The data are ordinary after all, and have to be told in the ordinary way. */
    public RestrictedEntry refuse(UUID id, long version) {
        Actor actor = currentActor.get();
        StoredEntry entry = find(id, version);
        ApprovalRules.sideOf(stored.shown(entry), actor);
        entry.refuse(signature());
        trail.record(id, "REFUSED", actor, clock.instant());
        return stored.shown(entry);
    }

    /** Who did what to the entries, and whether the chain of it is intact. */
    public RestrictedHistory history() {
        return trail.read();
    }

    /** Opens the approved entries alone: what they were approved for is sealed. */
    public RestrictedReport report() {
        return RestrictedReport.of(stored.approved(), stored.countProposed());
    }

    private StoredEntry find(UUID id, long version) {
        StoredEntry entry = stored.find(id).orElseThrow(RequestNotFound::new);
        if (entry.version() != version) {
            throw new SomeoneWasFaster();
        }
        return entry;
    }

    private Signature signature() {
        return new Signature(currentActor.get().subject(), clock.instant());
    }

    private static void demandComplete(Memo memo) {
        if (memo == null || memo.reference() == null) {
            throw new InputRejected("reference", "restricted.reference.missing");
        }
        if (memo.heading() == null) {
            throw new InputRejected("heading", "restricted.heading.missing");
        }
        int length = memo.reasons() == null ? 0 : memo.reasons().strip().length();
        if (length < SHORTEST || length > LONGEST) {
            throw new InputRejected("reasons", "restricted.reasons.length", SHORTEST, LONGEST);
        }
    }
}
