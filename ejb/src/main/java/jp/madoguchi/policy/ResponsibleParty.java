package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/** Who receives requests and decides on them for all joint users (Art. 27(5)(iii), Guideline 3-6-3). */
public record ResponsibleParty(Titles name, Titles address, Titles representative, String email)
        implements Serializable {

    public ResponsibleParty {
        requireNonNull(name, "name is missing");
        requireNonNull(address, "address is missing");
        requireNonNull(representative, "representative is missing");
        requireNonNull(email, "email is missing");
    }
}
