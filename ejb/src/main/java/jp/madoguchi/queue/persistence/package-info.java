/** How the queue and its figures are stored. Private to the context. */
package jp.madoguchi.queue.persistence;
