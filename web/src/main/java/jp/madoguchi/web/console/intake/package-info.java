/** Pages of the counter: writing down what came in by another way than the web. */
package jp.madoguchi.web.console.intake;
