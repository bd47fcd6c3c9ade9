/** How records of provision are stored. Private to the context. */
package jp.madoguchi.provision.persistence;
