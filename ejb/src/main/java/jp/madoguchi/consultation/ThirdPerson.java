package jp.madoguchi.consultation;

import java.io.Serializable;

/** The person asked. Kept sealed; read by those who decide, never by the requester. */
public record ThirdPerson(String name, String email) implements Serializable {}
