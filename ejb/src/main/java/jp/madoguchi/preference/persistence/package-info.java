/** How settings and incidents are stored. Private to the context. */
package jp.madoguchi.preference.persistence;
