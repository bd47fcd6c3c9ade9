/** The fee ledger in PostgreSQL: lines are added and never changed. */
package jp.madoguchi.fee.persistence;
