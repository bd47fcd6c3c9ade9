/** The execution tab: what has to be carried out, and the evidence that it was. */
package jp.madoguchi.web.console.fulfilment;
