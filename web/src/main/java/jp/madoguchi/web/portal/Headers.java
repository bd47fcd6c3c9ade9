package jp.madoguchi.web.portal;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer of the portal tells the browser: run and load nothing foreign, keep nothing, tell nobody. */
final class Headers {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "base-uri 'none'",
            "object-src 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private Headers() {}

    static void protect(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        restrict(response);
    }

    static void protectAsset(HttpServletResponse response) {
        response.setHeader("Cache-Control", "public, max-age=86400");
        restrict(response);
    }

    private static void restrict(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    }
}
