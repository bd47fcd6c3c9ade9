/** The page on which staff refer a request, or a part of it, to whoever has the authority. */
package jp.madoguchi.web.console.referral;
