/**
 * Answers: do what was granted, with evidence. System owners and case handlers call it, and requesters collect what was
 * disclosed to them. Raises {@link jp.madoguchi.fulfilment.DeliveryOpened}.
 */
package jp.madoguchi.fulfilment;
