package jp.madoguchi.config.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;

/** A realm to be imported: the production realm as it is, or with an overlay (a JSON merge patch) laid on it. */
public record RealmFile(String name, String json) {

    /** The realm that production has. */
    public static RealmFile production(Build build) {
        return named(read(build.realm()));
    }

    /** The same realm with the accounts, and without the second factor, of the demo. */
    public static RealmFile demo(Build build) {
        return named(Json.createMergePatch(read(build.demoOverlay()))
                .apply(read(build.realm()))
                .asJsonObject());
    }

    /** The same realm under another name, to stand beside the first one. */
    public RealmFile renamed(String other) {
        return named(Json.createObjectBuilder(parse(json))
                .add("realm", other)
                .add("id", other)
                .build());
    }

    private static RealmFile named(JsonObject realm) {
        return new RealmFile(realm.getString("realm"), realm.toString());
    }

    private static JsonObject read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new CannotStart("Cannot read " + file, e);
        }
    }

    private static JsonObject parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
