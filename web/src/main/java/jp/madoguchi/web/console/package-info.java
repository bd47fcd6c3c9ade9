/**
 * The staff console: one page, one bean, one path. This package holds what every page needs: language, wording, what is
 * said after an action and what is said when one fails. It uses the contexts' services and decides nothing itself.
 */
package jp.madoguchi.web.console;
