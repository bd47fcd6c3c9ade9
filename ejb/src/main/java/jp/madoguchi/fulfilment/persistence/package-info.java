/** How execution tasks are stored. Private to the context. */
package jp.madoguchi.fulfilment.persistence;
