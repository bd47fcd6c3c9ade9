/**
 * Answers: what has this organisation decided? Reads {@code config/policy} once at start and refuses the start when a
 * file is not right. Every context may use it; it raises no events.
 */
package jp.madoguchi.policy;
