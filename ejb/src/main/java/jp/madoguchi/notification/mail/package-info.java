/** How a letter leaves the house. Private to the context. */
package jp.madoguchi.notification.mail;
