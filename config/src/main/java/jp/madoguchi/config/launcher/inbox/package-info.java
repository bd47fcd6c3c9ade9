/** The mail inbox of the local stack: takes what the application sends, keeps it on disk and shows it in a browser. */
package jp.madoguchi.config.launcher.inbox;
