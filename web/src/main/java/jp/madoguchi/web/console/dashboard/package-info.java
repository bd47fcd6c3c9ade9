/** The manager's page: figures, each a link into the queue it counts. */
package jp.madoguchi.web.console.dashboard;
