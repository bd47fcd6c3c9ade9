/** The trail of one request, and the check of the whole trail. */
package jp.madoguchi.web.console.audit;
