/** The search tab: what every system was asked and what its owner answered. */
package jp.madoguchi.web.console.search;
