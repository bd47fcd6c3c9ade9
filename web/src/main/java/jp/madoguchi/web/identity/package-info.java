/** Who is at the door, as the OIDC client says: the only package that reads its tokens. */
package jp.madoguchi.web.identity;
