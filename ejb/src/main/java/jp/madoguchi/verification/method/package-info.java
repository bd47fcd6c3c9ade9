/** The ways of proving identity, one class each. */
package jp.madoguchi.verification.method;
