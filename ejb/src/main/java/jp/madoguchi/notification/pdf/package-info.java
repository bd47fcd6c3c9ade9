/** A letter on paper: the text that is mailed, set as a Japanese business letter. Private to the context. */
package jp.madoguchi.notification.pdf;
