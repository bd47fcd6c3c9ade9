/** The register of provisions to and receipts from third parties, as staff keep it. */
package jp.madoguchi.web.console.provision;
