/**
 * Answers: what do our systems hold? System owners and case handlers call it; {@code refusal} reads what was found. Its
 * work is told as {@link jp.madoguchi.request.StepTaken}; it raises no events of its own.
 */
package jp.madoguchi.search;
