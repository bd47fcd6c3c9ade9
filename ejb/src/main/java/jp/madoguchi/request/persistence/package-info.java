/** How requests are stored. Private to the context. */
package jp.madoguchi.request.persistence;
