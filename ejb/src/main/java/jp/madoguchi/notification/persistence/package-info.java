/** How what is owed is stored. Private to the context. */
package jp.madoguchi.notification.persistence;
