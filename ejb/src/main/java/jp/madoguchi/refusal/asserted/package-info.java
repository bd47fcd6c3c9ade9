/** How each asserted ground is examined, one class each. Found by the container; nobody names them. Private to the context. */
package jp.madoguchi.refusal.asserted;
