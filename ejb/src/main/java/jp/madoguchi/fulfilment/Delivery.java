package jp.madoguchi.fulfilment;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An extract the requester may collect.
 *
 * @param until the last moment it can be opened
 */
public record Delivery(UUID id, int item, String fileName, String mediaType, long size, String sha256, Instant until)
        implements Serializable {}
