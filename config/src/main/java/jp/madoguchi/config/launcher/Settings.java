package jp.madoguchi.config.launcher;

import java.nio.file.Path;

/** What a person may choose about the local stack, each by a system property. */
record Settings(Path home, Ports ports, boolean demo) {

    static Settings fromProperties() {
        return new Settings(
                Path.of(System.getProperty("madoguchi.home", System.getProperty("user.home") + "/.madoguchi")),
                Ports.fromProperties(),
                Boolean.parseBoolean(System.getProperty("madoguchi.demo", "true")));
    }
}
