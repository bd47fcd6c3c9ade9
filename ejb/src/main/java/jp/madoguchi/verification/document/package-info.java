/** What may be handed in as a document, and what it proves. Rules only. */
package jp.madoguchi.verification.document;
