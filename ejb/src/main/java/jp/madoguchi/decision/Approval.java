package jp.madoguchi.decision;

import java.time.Instant;
import jp.madoguchi.shared.Role;

/**
 * An approval, with what the database checks it against.
 *
 * @param level the level the whole request needs
 * @param role the role in which it was given
 * @param reviewId, reviewedBy the opinion of the legal department it rests on; {@code null} where none is needed
 */
public record Approval(ApproverLevel level, Role role, Long reviewId, String reviewedBy, String by, Instant at) {}
