/** Drafting, approving and rejecting: three tabs, because three different people use them. */
package jp.madoguchi.web.console.decision;
