/**
 * Answers: what does the third person say whom the data also concern? Called by the console and the API; takes the
 * request to CONSULT and back. What somebody answers is heard and binds nobody (domain 5.1; modelled on Art. 86).
 */
package jp.madoguchi.consultation;
