/** Settings of customers who call or write, and incidents, as staff see them. */
package jp.madoguchi.web.console.preference;
