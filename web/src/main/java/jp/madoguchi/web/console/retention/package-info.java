/** The page of retention and holds. */
package jp.madoguchi.web.console.retention;
