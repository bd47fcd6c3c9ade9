/**
 * Answers: is this the data subject, or an agent with authority? Called by the console and the API for staff, and by the
 * portal for the holder of a receipt code. Raises {@link jp.madoguchi.verification.IdentityEvent} and the life cycle's
 * {@link jp.madoguchi.request.StepTaken}, and owes the one-time code's mail.
 */
package jp.madoguchi.verification;
