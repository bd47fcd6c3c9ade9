/**
 * Answers: what happened? Observes every {@link jp.madoguchi.shared.DomainEvent} and every log-in, and keeps them in
 * append-only chains that show when somebody has changed them. Nobody calls it but those who read; it raises no event.
 */
package jp.madoguchi.audit;
