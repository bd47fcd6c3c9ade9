/** How surely somebody must be known for what they ask (domain 4.1). Rules only. */
package jp.madoguchi.verification.level;
