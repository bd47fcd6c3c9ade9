package jp.madoguchi.provision;

/** Which of the two duties a record fulfils. */
public enum Direction {
    /** Art. 29(1): the record of whoever provides. */
    PROVIDED,
    /** Art. 30(3): the record of whoever receives. */
    RECEIVED
}
