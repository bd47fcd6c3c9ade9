package jp.madoguchi.config.stack;

import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.BeforeClass;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** Lets Arquillian find our stack already running, so that container tests and browser tests share one server start. */
public final class StackBeforeContainerTests implements LoadableExtension {

    private static final int BEFORE_ARQUILLIAN_ITSELF = 1000;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(StackBeforeContainerTests.class);
    }

    public void start(@Observes(precedence = BEFORE_ARQUILLIAN_ITSELF) BeforeSuite event) {
        Stack.running();
    }

    public void makeRoom(@Observes(precedence = BEFORE_ARQUILLIAN_ITSELF) BeforeClass event) {
        Stack.running().makeRoomForContainerTest();
    }
}
