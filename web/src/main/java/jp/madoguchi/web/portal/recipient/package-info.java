/** Where recipients of data confirm what they were asked, by the signed link of a letter. */
package jp.madoguchi.web.portal.recipient;
