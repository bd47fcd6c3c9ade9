/**
 * Answers: who else answers, and for which part? The organisation that gave out an account, the one who entrusted the
 * data, the one responsible for a joint use (domain 3.6). Tells the requester whom to ask, and tells {@code decision} which
 * parts are answered there. Nothing of a request is ever passed on.
 */
package jp.madoguchi.referral;
