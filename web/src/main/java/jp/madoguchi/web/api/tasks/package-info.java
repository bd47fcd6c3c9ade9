/** What waits for system owners and case handlers, across requests. */
package jp.madoguchi.web.api.tasks;
