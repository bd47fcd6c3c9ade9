package jp.madoguchi.config.stack;

import java.util.Arrays;
import java.util.Comparator;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs the tests that deploy themselves before those that use the application as it is: each change between the two costs a deployment. */
public final class ContainerTestsFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing((ClassDescriptor test) -> !isContainerTest(test))
                        .thenComparing(test -> test.getTestClass().getName()));
    }

    private static boolean isContainerTest(ClassDescriptor test) {
        return test.findRepeatableAnnotations(ExtendWith.class).stream()
                .flatMap(extend -> Arrays.stream(extend.value()))
                .anyMatch(ArquillianExtension.class::equals);
    }
}
