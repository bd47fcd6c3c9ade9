/** What letters say and how they are worded. Private to the context. */
package jp.madoguchi.notification.letter;
