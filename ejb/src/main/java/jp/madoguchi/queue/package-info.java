/**
 * Answers: what is open, and whose is it? Observes every step and every date that moves, and keeps one row a request to
 * list and count by; staff read and claim through {@link jp.madoguchi.queue.Queue}, managers read {@link
 * jp.madoguchi.queue.Dashboard}. Raises {@link jp.madoguchi.queue.RequestClaimed} and {@link
 * jp.madoguchi.queue.RequestReleased}.
 */
package jp.madoguchi.queue;
