package jp.madoguchi.deadline;

/** What has become of a proposed change of calendar or targets. */
public enum ChangeStatus {
    PROPOSED,
    APPLIED,
    DISCARDED
}
