package jp.madoguchi.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.madoguchi.fulfilment.persistence.StoredTombstones;
import jp.madoguchi.fulfilment.persistence.Tombstone;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.shared.Keys;

/**
 * Remembers that somebody was erased without remembering who it was (domain 9.2): a keyed hash, the day and the scope. So
 * an erasure can be proved, and nobody comes back from a backup or a bought list. Under the key of the links, which is
 * kept outside the database: whoever has a dump of it alone cannot try names.
 */
@ApplicationScoped
public class Tombstones {

    private static final String PURPOSE = "tombstone";

    @Inject
    private StoredTombstones stored;

    @Inject
    private Keys keys;

    /** What was erased of somebody, where and when. */
    public record Erased(String system, Set<String> categories, LocalDate on) {}

    /** Whether anything was erased of whoever this identifier names: an account, an e-mail address, a member number. */
    public boolean isErased(String identifier) {
        return !of(identifier).isEmpty();
    }

    public List<Erased> of(String identifier) {
        String normal = Identifier.normal(identifier);
        return normal.isEmpty()
                ? List.of()
                : stored.of(sealed(normal)).stream()
                        .map(each -> new Erased(each.system(), each.categories(), each.erasedOn()))
                        .toList();
    }

    /** Sets one for every identifier the request names. */
    void raise(DataSubjectRequest request, String system, Set<String> categories, LocalDate on) {
        identifiersOf(request)
                .forEach(identifier ->
                        stored.add(new Tombstone(sealed(identifier), request.reference(), system, categories, on)));
    }

    static Set<String> identifiersOf(DataSubjectRequest request) {
        Set<String> identifiers = new TreeSet<>();
        Stream.concat(
                        request.form().registeredIdentifiers().stream(),
                        Stream.ofNullable(request.form().dataSubject().email()))
                .map(Identifier::normal)
                .filter(identifier -> !identifier.isEmpty())
                .forEach(identifiers::add);
        return identifiers;
    }

    private String sealed(String identifier) {
        return HexFormat.of().formatHex(keys.sealForLinks(PURPOSE, identifier));
    }
}
