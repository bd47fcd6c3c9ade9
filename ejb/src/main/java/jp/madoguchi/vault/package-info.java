/**
 * Answers: where is an entrusted document kept so that only this server can read it? Called by the contexts that
 * receive or hand out documents, inside their own transaction. Raises no events: whoever entrusts a document tells what
 * happened to it.
 */
package jp.madoguchi.vault;
