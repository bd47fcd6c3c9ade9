package jp.madoguchi.notification.notice;

import java.util.List;
import java.util.stream.Stream;

/** Puts lists of required elements together. */
final class Elements {

    private Elements() {}

    static List<String> all(List<String> common, List<String> own) {
        return Stream.concat(common.stream(), own.stream()).toList();
    }

    static List<String> all(List<String> common, String... own) {
        return all(common, List.of(own));
    }
}
