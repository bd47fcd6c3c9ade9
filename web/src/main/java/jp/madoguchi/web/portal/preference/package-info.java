/** What customers switch without a request: the signed link of a mail, this browser, their own account. */
package jp.madoguchi.web.portal.preference;
