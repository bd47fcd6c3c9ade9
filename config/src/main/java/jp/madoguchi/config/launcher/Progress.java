package jp.madoguchi.config.launcher;

import java.io.PrintStream;
import java.time.Duration;

/** Tells a waiting person what is going on, with the seconds since the beginning. */
public final class Progress {

    private final PrintStream out;
    private final long beginning = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Says what one part of the stack is doing. */
    public void tell(String part, String what) {
        line("%5d s  %-13s %s".formatted(elapsed().toSeconds(), part, what));
    }

    /** Writes one line as it is. */
    public synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - beginning);
    }
}
