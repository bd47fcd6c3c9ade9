package jp.madoguchi.request;

import java.io.Serializable;

/**
 * A person as they wrote themselves down. Names are kept byte for byte; comparison forms are made elsewhere and never
 * shown.
 *
 * @param nameKana reading of the name, or {@code null}
 * @param phone or {@code null}
 * @param postalAddress or {@code null}
 */
public record Person(String name, String nameKana, String email, String phone, String postalAddress)
        implements Serializable {}
