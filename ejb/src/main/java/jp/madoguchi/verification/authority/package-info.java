/** Whether somebody may act for another person (domain 4.4). Rules only. */
package jp.madoguchi.verification.authority;
