/** The identity tab: what proves who asks, the documents, and a verifier's verdict. */
package jp.madoguchi.web.console.verification;
