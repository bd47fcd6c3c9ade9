package jp.madoguchi.config.launcher;

/** Done once, when the application answers for the first time on an empty home: the demo data are one, found by {@link java.util.ServiceLoader}. */
public interface FirstStart {

    /** Fills the running application through its own services; throws when it could not. */
    void seed(Stage stage);

    /** What a first start may use. */
    record Stage(String applicationUrl, String keycloakUrl, ClockFile clock, Progress progress) {}
}
