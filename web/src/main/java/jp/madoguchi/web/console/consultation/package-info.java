/** Asking third persons. */
package jp.madoguchi.web.console.consultation;
