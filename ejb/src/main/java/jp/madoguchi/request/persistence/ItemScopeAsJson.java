package jp.madoguchi.request.persistence;

import jakarta.persistence.Converter;
import jp.madoguchi.request.ItemScope;

/** {@link ItemScope} as one JSON document. */
@Converter
public class ItemScopeAsJson extends AsJson<ItemScope> {

    public ItemScopeAsJson() {
        super(ItemScope.class);
    }
}
