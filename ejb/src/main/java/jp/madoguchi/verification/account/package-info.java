/** Whose account is this? Rules only. */
package jp.madoguchi.verification.account;
