/**
 * Answers: granted, refused or not held, by whom and why? Case handlers draft and submit, another person approves;
 * {@code notification} and {@code fulfilment} read it through {@link jp.madoguchi.decision.DecisionReader}. Raises {@link
 * jp.madoguchi.decision.DecisionIssued}.
 */
package jp.madoguchi.decision;
