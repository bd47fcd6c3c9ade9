/** The ledger of requests, one request in it, its exports, and the figures of a period. */
package jp.madoguchi.web.console.ledger;
