package jp.madoguchi.decision;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the legal department said of a draft (domain 2.4, L2).
 *
 * @param agrees whether it may be approved; otherwise it can only be sent back
 * @param opinion why; internal, never printed
 */
public record LegalReview(boolean agrees, String opinion, String by, Instant at) implements Serializable {}
