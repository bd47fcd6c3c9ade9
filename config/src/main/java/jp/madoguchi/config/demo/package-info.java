/**
 * The demo's histories: invented people file requests and staff work them, through the same API that everybody uses, on
 * a clock that runs from seven weeks ago to now. Nothing here is real and nothing is written past the services.
 */
package jp.madoguchi.config.demo;
