package jp.madoguchi.web.api.requests;

import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;

/** A reference as it stands in a path. */
final class ReferencePath {

    private ReferencePath() {}

    /** @throws RequestNotFound when it is none: a malformed one and an unknown one are answered alike */
    static RequestReference of(String path) {
        if (!RequestReference.isShapedLikeOne(path)) {
            throw new RequestNotFound();
        }
        return new RequestReference(path);
    }
}
