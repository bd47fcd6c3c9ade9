/** What was referred to whom, in PostgreSQL. */
package jp.madoguchi.referral.persistence;
