package jp.madoguchi.shared;

import java.time.Instant;

/** Somebody has logged in to the console or presented a token to the API for the first time. */
public record LoggedIn(Actor actor, Instant at) {}
