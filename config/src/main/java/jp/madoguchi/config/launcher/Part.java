package jp.madoguchi.config.launcher;

import java.util.concurrent.CompletableFuture;

/** One program of the stack. */
public interface Part {

    /** What people call it. */
    String name();

    /** Starts it and returns when it answers. */
    void start();

    /** Ends it and returns when it is gone; does nothing when it never ran. */
    void stop();

    /** Completes, with what there is to say, when the part has ended without having been asked to. */
    CompletableFuture<String> died();
}
