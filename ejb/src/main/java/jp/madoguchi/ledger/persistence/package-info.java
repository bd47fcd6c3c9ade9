/** The views of the ledger in PostgreSQL. Private to the context. */
package jp.madoguchi.ledger.persistence;
