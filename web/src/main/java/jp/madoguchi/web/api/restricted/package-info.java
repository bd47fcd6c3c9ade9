/** The restricted compartment, for those who may know of it. */
package jp.madoguchi.web.api.restricted;
