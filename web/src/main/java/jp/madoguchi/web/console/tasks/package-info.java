/** The page of those who answer for a system: what waits for them across requests. */
package jp.madoguchi.web.console.tasks;
