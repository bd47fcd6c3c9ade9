/**
 * Answers: what did we do with all requests together? Reads the ledger of domain 9.1 and the figures of 9.3 from views on
 * what the other contexts record, and writes nothing. Privacy manager, manager and auditor call it through {@link
 * jp.madoguchi.ledger.Ledger}, {@link jp.madoguchi.ledger.LedgerExports} and {@link jp.madoguchi.ledger.Statistics}; raises
 * {@link jp.madoguchi.ledger.LedgerExported}.
 */
package jp.madoguchi.ledger;
