/** What must not be collected with a proof of identity: one class each, found by the container. Rules only. */
package jp.madoguchi.verification.forbidden;
