/** How sealed documents are stored. Private to the context. */
package jp.madoguchi.vault.persistence;
