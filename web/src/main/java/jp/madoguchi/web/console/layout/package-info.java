/** Pages of the console that belong to no context: that a page cannot be shown, and why. */
package jp.madoguchi.web.console.layout;
