/** One class for each row of domain 9.2, found by the container. Private to the context. */
package jp.madoguchi.retention.keeping;
