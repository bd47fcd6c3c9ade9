/**
 * Answers: is there a lawful reason to refuse this item? Holds the grounds, one class each, the catalogue of reason
 * codes and the answers people gave; {@code decision} reads them, and no ground ever refuses by itself. Its work is
 * told as {@link jp.madoguchi.request.StepTaken}; it raises no events of its own.
 */
package jp.madoguchi.refusal;
