package jp.madoguchi.web.api.receipt;

import java.util.UUID;
import jp.madoguchi.web.api.json.Representation;

/** A document was received under this id. */
public record DocumentSent(UUID id) implements Representation {}
