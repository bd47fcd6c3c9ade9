package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A ground of refusal of a regime other than the home regime, whose grounds are code.
 *
 * @param source the article
 */
public record RegimeGround(String regime, String code, Titles title, String source) implements Serializable {

    public RegimeGround {
        requireNonNull(regime, "grounds.regime is missing");
        requireNonNull(code, "grounds.code is missing");
        requireNonNull(title, "grounds.title is missing");
        requireNonNull(source, "grounds.source is missing");
    }
}
