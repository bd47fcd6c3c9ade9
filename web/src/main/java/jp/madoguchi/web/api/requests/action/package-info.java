/** Who takes which action: one class per context. */
package jp.madoguchi.web.api.requests.action;
