/**
 * Answers: what does a request cost, and is it paid? Only the three kinds of Art. 38 may bear a fee, and only one that was
 * published before the request arrived. Keeps the ledger; stands at the search until the fee is settled; raises
 * {@link jp.madoguchi.fee.FeeEvent}.
 */
package jp.madoguchi.fee;
