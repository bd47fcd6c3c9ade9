/** What a requester can do on the status page, one class each. */
package jp.madoguchi.web.portal.status.action;
