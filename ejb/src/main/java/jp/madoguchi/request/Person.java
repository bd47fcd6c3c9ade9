package jp.madoguchi.request;

import java.io.Serializable;

/**
 * A person as they wrote themselves down. Names are kept byte for byte; comparison forms are made elsewhere and never
 * shown.
 *
 * @param nameKana reading of the name, or {@code null}
 * @param email or {@code null} when nobody can be reached by mail
 * @param phone or {@code null}
 * @param postalAddress or {@code null}
 * @param formerName under which they may still be registered, or {@code null}
 */
public record Person(String name, String nameKana, String email, String phone, String postalAddress, String formerName)
        implements Serializable {

    public Person(String name, String nameKana, String email, String phone, String postalAddress) {
        this(name, nameKana, email, phone, postalAddress, null);
    }
}
