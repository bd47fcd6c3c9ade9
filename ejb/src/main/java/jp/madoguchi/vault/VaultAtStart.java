package jp.madoguchi.vault;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Stops the start of a server that has no keyset: it could take no document in, and give none back. */
@Singleton
@Startup
@PermitAll
public class VaultAtStart {

    @Inject
    private Vault vault;

    @PostConstruct
    void demandKeyset() {
        if (!vault.hasItsKeyset()) {
            throw new IllegalStateException("The vault has no keyset");
        }
    }
}
