package jp.madoguchi.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * One event of a trail, as staff read it.
 *
 * @param sequence counted from 1 within its chain
 * @param roles the roles the actor held, separated by spaces
 * @param details codes and identifiers; no personal data
 */
public record AuditEntry(
        long sequence, Instant at, String actor, String roles, String name, Map<String, String> details, String hash)
        implements Serializable {}
