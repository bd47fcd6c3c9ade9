/**
 * Answers: which clocks run, which are paused, when is it due? Nobody calls it to change anything: it observes arrivals
 * and steps and records segments of time, from which every date is computed and explained. Raises {@link
 * jp.madoguchi.deadline.DueDatesMoved}.
 */
package jp.madoguchi.deadline;
