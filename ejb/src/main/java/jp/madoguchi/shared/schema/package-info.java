/** Brings the schema up to date before anything reads it. Private to the context. */
package jp.madoguchi.shared.schema;
