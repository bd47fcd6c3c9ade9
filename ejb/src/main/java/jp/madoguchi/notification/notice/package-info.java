/** The letters this installation can write: one class each. */
package jp.madoguchi.notification.notice;
