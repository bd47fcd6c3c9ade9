/**
 * Answers: who, when, which request. Every context may use it; it uses none of them. Declares the
 * events' common shape and raises none itself.
 */
package jp.madoguchi.shared;
