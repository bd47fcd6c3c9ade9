/** The letters tab: every letter owed and sent. */
package jp.madoguchi.web.console.notification;
