/** What is particular to each kind of request, one class each. */
package jp.madoguchi.request.type;
