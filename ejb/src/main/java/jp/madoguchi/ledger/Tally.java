package jp.madoguchi.ledger;

import java.io.Serializable;

/**
 * How often a code occurred.
 *
 * @param column what the code is one of, and where its words are
 */
public record Tally(LedgerColumn column, String code, long amount) implements Serializable {}
