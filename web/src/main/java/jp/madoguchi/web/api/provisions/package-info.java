/** The register of provisions to and receipts from third parties. */
package jp.madoguchi.web.api.provisions;
