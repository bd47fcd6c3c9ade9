/** The clocks tab: every clock of a request, and how its date came about. */
package jp.madoguchi.web.console.deadline;
