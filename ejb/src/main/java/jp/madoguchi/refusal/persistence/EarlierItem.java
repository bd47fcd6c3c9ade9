package jp.madoguchi.refusal.persistence;

import java.time.Instant;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;

/** What somebody asked for before, and when it arrived. */
public record EarlierItem(RequestKind kind, ItemScope scope, Instant receivedAt) {}
