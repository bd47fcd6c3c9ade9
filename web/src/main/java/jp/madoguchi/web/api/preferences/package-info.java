/** Channels and advertising: by the link of a mail, in the account, and for those who send. */
package jp.madoguchi.web.api.preferences;
