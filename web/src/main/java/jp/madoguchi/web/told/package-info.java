/** What portal and API tell the holder of a receipt code alike. */
package jp.madoguchi.web.told;
