package jp.madoguchi.audit;

import java.util.Optional;

/**
 * What checking every chain has shown.
 *
 * @param events how many events were read, the bad one included
 * @param firstBadEvent the first event that does not follow from the one before it, as {@code chain#sequence}
 */
public record ChainVerification(long events, boolean intact, Optional<String> firstBadEvent) {}
