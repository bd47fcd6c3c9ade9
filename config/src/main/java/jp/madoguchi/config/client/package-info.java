/** A client of the public API, for the demo and for the tests: it knows addresses and the contract, nothing else. */
package jp.madoguchi.config.client;
