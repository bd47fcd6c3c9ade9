package jp.madoguchi.config.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What container tests deploy: the application exactly as built, with the test classes laid into its WAR. */
public final class Deployments {

    private static final String WAR = "madoguchi-web.war";

    private Deployments() {}

    /** The whole application. A test class never lists what it needs of it. */
    public static EnterpriseArchive everyContext() {
        EnterpriseArchive application = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, Stack.applicationFile().toFile());
        WebArchive war = application.getAsType(WebArchive.class, WAR);
        addTestClasses(war);
        war.addAsLibrary(jarOf(Assertions.class).toFile());
        application.delete(WAR);
        application.addAsModule(Testable.archiveToTest(war));
        return application;
    }

    private static void addTestClasses(WebArchive war) {
        Path root = jarOf(Deployments.class);
        try (var files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .forEach(file -> war.addAsWebInfResource(
                            new FileAsset(file.toFile()),
                            "classes/" + root.relativize(file).toString().replace('\\', '/')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jarOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return Path.of(URI.create(source.getLocation().toString()));
    }
}
