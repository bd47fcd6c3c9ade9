/** Where consultations are kept. */
package jp.madoguchi.consultation.persistence;
