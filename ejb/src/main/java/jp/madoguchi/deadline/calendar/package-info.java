/** The ways of counting days, one class each. */
package jp.madoguchi.deadline.calendar;
