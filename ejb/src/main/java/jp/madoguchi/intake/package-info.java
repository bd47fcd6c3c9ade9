/**
 * Answers: what came in, and is it new? Takes a submission in once however often it is sent, and carries what requester
 * and staff write to each other. Called by portal, console and API; raises {@link jp.madoguchi.request.RequestReceived}
 * and {@link jp.madoguchi.intake.MessageWritten}.
 */
package jp.madoguchi.intake;
