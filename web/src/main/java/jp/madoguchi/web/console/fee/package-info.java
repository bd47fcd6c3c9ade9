/** Pages on fees: what is owed for a request and why, its ledger, and what waits for the fee clerk. */
package jp.madoguchi.web.console.fee;
