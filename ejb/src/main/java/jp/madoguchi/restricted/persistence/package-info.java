/** Where the compartment keeps what it knows. */
package jp.madoguchi.restricted.persistence;
