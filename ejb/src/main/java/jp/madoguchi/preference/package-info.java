/**
 * Answers: by which channels and for which advertising may somebody be approached? Requesters and customers switch them
 * off at once, whoever sends mail asks before sending, and an approach after an objection becomes an incident. Called by
 * {@code fulfilment}, which carries out what a request switches; raises nothing, because a setting belongs to no request.
 */
package jp.madoguchi.preference;
