package jp.madoguchi.vault;

import java.util.UUID;

/**
 * A document that lies in the vault.
 *
 * @param size bytes of the document itself
 */
public record SealedContent(UUID id, int size) {}
