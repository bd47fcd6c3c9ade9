package jp.madoguchi.config.stack;

import jp.madoguchi.config.launcher.Ports;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Keeps one stack for a test run: chooses its ports at once, starts it when first asked, ends it with the run. */
public final class StackSession implements LauncherSessionListener {

    private static Ports ports;
    private static Stack stack;
    private static RuntimeException failure;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        choosePorts();
    }

    // arquillian.xml names the management port, and is read before any test has asked for the stack
    private static synchronized void choosePorts() {
        if (ports == null) {
            ports = Ports.free();
            System.setProperty("stack.management.port", String.valueOf(ports.management()));
        }
    }

    static synchronized Stack stack() {
        if (failure != null) {
            // a second try would only fail again, after minutes
            throw failure;
        }
        if (stack == null) {
            choosePorts();
            try {
                stack = Stack.start(ports);
                Runtime.getRuntime().addShutdownHook(new Thread(StackSession::stop, "stop the stack"));
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
        return stack;
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browser.closeAll();
        stop();
    }

    private static synchronized void stop() {
        if (stack != null) {
            stack.stop();
            stack = null;
        }
    }
}
