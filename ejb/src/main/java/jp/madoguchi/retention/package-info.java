/**
 * Answers: how long is what kept, what is due, and what is held? Carries out domain 9.2 once a day and keeps the evidence.
 * Nobody calls it but those who look; it raises {@link jp.madoguchi.retention.Destroyed} and {@link
 * jp.madoguchi.retention.HoldChanged}.
 */
package jp.madoguchi.retention;
