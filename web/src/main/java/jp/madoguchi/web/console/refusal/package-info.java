/** The grounds tab: every ground that may be used against an item, and people's answers to them. */
package jp.madoguchi.web.console.refusal;
