package jp.madoguchi.ledger;

import java.io.Serializable;

/**
 * How well the work was done in a period (domain 9.3).
 *
 * @param sentBack drafts that the approver sent back
 * @param supplementsAsked letters that asked the requester to complete a request
 * @param identityVerdicts verdicts on identity, of whatever result
 * @param identityFailed those that found it not proved
 * @param returned letters on paper that came back
 * @param forbiddenContent identity documents destroyed because they showed what must not be collected
 * @param misdelivered letters that told somebody of a misdelivery
 * @param complaints complaints closed
 * @param reversals complaints that were granted, in whole or in part
 */
public record Quality(
        long sentBack,
        long supplementsAsked,
        long identityVerdicts,
        long identityFailed,
        long returned,
        long forbiddenContent,
        long misdelivered,
        long complaints,
        long reversals)
        implements Serializable {}
