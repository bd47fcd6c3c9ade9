/** What is kept, held and gone, in PostgreSQL. Private to the context. */
package jp.madoguchi.retention.persistence;
