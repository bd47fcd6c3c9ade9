package jp.madoguchi.refusal.persistence;

import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;

/** What somebody asked for before. */
public record EarlierItem(RequestKind kind, ItemScope scope) {}
