/** The page of the restricted compartment. */
package jp.madoguchi.web.console.restricted;
