/** How messages are stored. Private to the context. */
package jp.madoguchi.intake.persistence;
