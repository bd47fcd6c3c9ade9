package jp.madoguchi.config.launcher;

import java.util.HashMap;
import java.util.Map;

/** What the application reads from its environment, filled in for a stack on this machine. */
public final class Environment {

    private Environment() {}

    public static Map<String, String> of(Home home, Ports ports, DatabaseServer database) {
        Map<String, String> environment = new HashMap<>();
        environment.put("MADOGUCHI_BASE_URL", ports.applicationUrl());
        environment.put("MADOGUCHI_DB_URL", database.url());
        environment.put("MADOGUCHI_DB_USER", "madoguchi_app");
        environment.put("MADOGUCHI_DB_PASSWORD", database.applicationPassword());
        environment.put("MADOGUCHI_DB_OWNER_USER", "madoguchi_owner");
        environment.put("MADOGUCHI_DB_OWNER_PASSWORD", database.ownerPassword());
        environment.put("MADOGUCHI_SMTP_HOST", "localhost");
        environment.put("MADOGUCHI_SMTP_PORT", String.valueOf(ports.smtp()));
        environment.put("MADOGUCHI_MAIL_FROM", "privacy@madoguchi.example");
        environment.put("MADOGUCHI_OIDC_URL", ports.realmUrl());
        environment.put("MADOGUCHI_OIDC_SECRET", home.keys().password("oidc-client"));
        environment.put("MADOGUCHI_KEYS_DIR", home.keys().directory().toString());
        environment.put("MADOGUCHI_CLOCK_FILE", home.clock().path().toString());
        // without TLS on this machine a browser would never send a Secure cookie back
        environment.put("MADOGUCHI_COOKIE_SECURE", "false");
        return Map.copyOf(environment);
    }
}
