package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/** A reason for which a fee is not collected (domain 7). */
public record FeeWaiver(String code, Titles title) implements Serializable {

    public FeeWaiver {
        requireNonNull(code, "code is missing");
        requireNonNull(title, "title is missing");
    }
}
