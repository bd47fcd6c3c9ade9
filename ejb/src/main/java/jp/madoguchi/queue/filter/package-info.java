/** The ways of looking at the queue, one class each. Private to the context. */
package jp.madoguchi.queue.filter;
