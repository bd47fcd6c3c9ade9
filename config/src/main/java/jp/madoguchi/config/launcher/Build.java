package jp.madoguchi.config.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build has put what is started: everything is found from the folder of the {@code config} module. */
public record Build(Path configModule) {

    public Path server() {
        return existing(target().resolve("server"));
    }

    public Path application() {
        return existing(configModule.resolveSibling("ear").resolve("target/madoguchi.ear"));
    }

    public Path keycloak() {
        try (var unpacked = Files.newDirectoryStream(target(), "keycloak-*")) {
            for (Path directory : unpacked) {
                if (Files.isExecutable(directory.resolve("bin/kc.sh"))) {
                    return directory;
                }
            }
        } catch (IOException e) {
            throw new CannotStart("Cannot read " + target(), e);
        }
        throw new CannotStart("Keycloak is not unpacked in " + target() + ": run ./mvnw package first");
    }

    public Path databaseBinaries() {
        return target().resolve("postgresql");
    }

    public Path rolesScript() {
        return existing(configModule.resolve("database/roles.sql"));
    }

    public Path realm() {
        return existing(configModule.resolve("keycloak/madoguchi-realm.json"));
    }

    public Path demoOverlay() {
        return existing(configModule.resolve("keycloak/madoguchi-demo-overlay.json"));
    }

    public Path target() {
        return configModule.resolve("target");
    }

    private static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new CannotStart(path + " is missing: run ./mvnw package first");
        }
        return path;
    }
}
