/** How search tasks are stored. Private to the context. */
package jp.madoguchi.search.persistence;
