/** What is recorded about proofs of identity. Private to the context. */
package jp.madoguchi.verification.persistence;
