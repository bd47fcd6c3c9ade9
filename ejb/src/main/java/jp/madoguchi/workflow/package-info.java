/**
 * Answers: move it. The one door through which a request takes a step, and the guards that stand at it. Called by the
 * contexts that own the work of a step; raises {@link jp.madoguchi.request.StepTaken}.
 */
package jp.madoguchi.workflow;
