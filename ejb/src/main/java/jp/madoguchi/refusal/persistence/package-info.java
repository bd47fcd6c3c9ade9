/** How answers to grounds are stored, and how earlier requests are found. Private to the context. */
package jp.madoguchi.refusal.persistence;
