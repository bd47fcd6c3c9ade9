/**
 * Answers: whose data were provided to a third party or received from one, by the records that Arts. 29(1) and 30(3) have us
 * make? Owners of systems enter them through {@link jp.madoguchi.provision.Provisions}, whoever carries out a disclosure of
 * them has the extract made by {@link jp.madoguchi.provision.ProvisionExtracts}, and {@code retention} has them destroyed.
 * Raises {@link jp.madoguchi.provision.ProvisionsRecorded}.
 */
package jp.madoguchi.provision;
