/** The ledger of requests, its exports, and the figures over it. */
package jp.madoguchi.web.api.ledger;
