/** What this organisation has decided, for everybody who works here to read. It is changed in files, never here. */
package jp.madoguchi.web.console.policy;
