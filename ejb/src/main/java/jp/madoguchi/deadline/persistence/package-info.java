/** How segments of time are stored. Private to the context. */
package jp.madoguchi.deadline.persistence;
