/**
 * Answers: why was it lawful to say that nothing is held? Keeps the proof for data whose existence itself may not be told
 * (Cabinet Order 5 and 11), apart from everything else: nobody depends on this context, it raises no event, and the
 * ordinary record of such a request is that of one for which nothing was found (domain 2.6).
 */
package jp.madoguchi.restricted;
