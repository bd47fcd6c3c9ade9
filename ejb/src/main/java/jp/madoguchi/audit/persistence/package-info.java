/** How the trail is stored. Private to the context. */
package jp.madoguchi.audit.persistence;
