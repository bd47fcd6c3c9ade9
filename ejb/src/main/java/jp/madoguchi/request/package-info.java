/**
 * Answers: what is the record, and what may happen to it next? Holds the request, its items and the one life-cycle
 * table. Every context reads it; only {@code workflow} and {@code intake} change it. Raises {@link
 * jp.madoguchi.request.RequestReceived} and {@link jp.madoguchi.request.StepTaken}.
 */
package jp.madoguchi.request;
