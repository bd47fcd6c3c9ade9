/** Whole roads through the running system: from the form to the notice, and the ways it ends otherwise. */
package jp.madoguchi.config.story;
