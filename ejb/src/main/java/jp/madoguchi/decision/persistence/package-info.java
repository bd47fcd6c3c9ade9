/** How decisions are stored. Private to the context. */
package jp.madoguchi.decision.persistence;
