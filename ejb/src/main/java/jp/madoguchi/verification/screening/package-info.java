/** Looks at an uploaded document before anything of it is kept, and makes the clean copy that is. Rules only. */
package jp.madoguchi.verification.screening;
