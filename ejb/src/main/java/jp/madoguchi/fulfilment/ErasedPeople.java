package jp.madoguchi.fulfilment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.fulfilment.Tombstones.Erased;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Role;

/** The question owners of systems ask before they restore a backup or take in a list: was this person erased? */
@Stateless
@RolesAllowed({Role.Names.SYSTEM_OWNER, Role.Names.PRIVACY_MANAGER, Role.Names.AUDITOR})
public class ErasedPeople {

    private static final int AT_ONCE = 200;
    private static final int LONGEST = 320;

    @Inject
    private Tombstones tombstones;

    /** @throws InputRejected when there are none, too many, or one is no identifier */
    public List<List<Erased>> of(List<String> identifiers) {
        if (identifiers == null || identifiers.isEmpty() || identifiers.size() > AT_ONCE) {
            throw new InputRejected("identifiers", "fulfilment.identifiers.number", AT_ONCE);
        }
        for (int index = 0; index < identifiers.size(); index++) {
            String identifier = identifiers.get(index);
            if (identifier == null || identifier.isBlank() || identifier.length() > LONGEST) {
                throw new InputRejected("identifiers[" + index + "]", "fulfilment.identifier.none");
            }
        }
        return identifiers.stream().map(tombstones::of).toList();
    }
}
