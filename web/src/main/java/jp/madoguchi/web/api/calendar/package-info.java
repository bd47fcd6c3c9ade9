/** The business calendar, and changing it by two people. */
package jp.madoguchi.web.api.calendar;
