package jp.madoguchi.web.portal;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells the browser: run and load nothing foreign, show it in no frame, keep nothing, tell nobody. */
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

    /**
     * For the console and the API. The console's content policy is the component library's, which alone knows the nonce
     * of a page's scripts.
     */
    static void protectStaff(HttpServletResponse response) {
        isolate(response);
    }

    private static void restrict(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        isolate(response);
    }

    // Nobody else learns where a visitor comes from. The own site may: with "no-referrer" a browser says "null" instead
    // of
    // the origin of our own forms, and "null" is what a foreign page's sandboxed frame says.
    private static void isolate(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    }
}
