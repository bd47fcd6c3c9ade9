/** The request page and the frame that every tab of a request shares. Each tab is a page of its own, with its own bean. */
package jp.madoguchi.web.console.request;
