package jp.madoguchi.retention;

import java.io.Serializable;
import java.time.Instant;
import jp.madoguchi.policy.RetentionRule.Kept;

/** That so many were destroyed under a rule at that time. */
public record DestructionRun(Kept rule, Instant at, long destroyed) implements Serializable {}
