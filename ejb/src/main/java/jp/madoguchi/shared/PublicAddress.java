package jp.madoguchi.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/** Where this installation says its pages are; from {@code MADOGUCHI_BASE_URL}, never from what a caller sends. */
@ApplicationScoped
public class PublicAddress {

    private final URI base;

    public PublicAddress() {
        this(System.getenv("MADOGUCHI_BASE_URL"));
    }

    /** For tests: another value than the environment's. */
    public PublicAddress(String baseUrl) {
        String url =
                Optional.ofNullable(baseUrl).filter(text -> !text.isBlank()).orElse("http://localhost:8080/");
        this.base = URI.create(url.endsWith("/") ? url : url + "/");
    }

    /** The whole address of a page, such as {@code recipient/…}. */
    public String of(String page) {
        return base.resolve(page).toString();
    }
}
