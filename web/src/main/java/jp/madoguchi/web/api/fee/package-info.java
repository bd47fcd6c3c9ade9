/** What waits for the fee clerk, by REST; the fee of one request is told beside the request itself. */
package jp.madoguchi.web.api.fee;
