/** The queue: what is open, whose it is, and what is due. */
package jp.madoguchi.web.console.queue;
