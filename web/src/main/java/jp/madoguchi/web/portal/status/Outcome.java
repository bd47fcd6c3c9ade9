package jp.madoguchi.web.portal.status;

import jp.madoguchi.web.portal.Problems;

/**
 * What came of the last thing the requester did.
 *
 * @param done the action that succeeded, or empty
 * @param refusal why the rules did not allow it, in the requester's language, or empty
 */
public record Outcome(Problems problems, String done, String refusal) {}
