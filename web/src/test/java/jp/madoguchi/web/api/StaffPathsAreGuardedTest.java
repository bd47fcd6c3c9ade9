package jp.madoguchi.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.madoguchi.web.api.catalogue.CatalogueResource;
import jp.madoguchi.web.api.preferences.PreferencesResource;
import jp.madoguchi.web.api.receipt.ReceiptResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every path of the API is for staff unless it is said here that everybody may come: web.xml must ask who it is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffPathsAreGuardedTest {

    /** What customers use; their log-in has a constraint of its own. */
    private static final Set<Class<?>> FOR_EVERYBODY =
            Set.of(CatalogueResource.class, PreferencesResource.class, ReceiptResource.class);

    private static final Set<String> OPEN_OPERATIONS = Set.of("POST /api/v1/requests");

    private record Operation(String verb, String path) {

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    /** One collection of a constraint; without roles it opens what it names to everybody. */
    private record Guard(List<String> patterns, List<String> onlyFor, List<String> butFor, List<String> roles) {

        boolean demandsStaff(String verb) {
            return (onlyFor.isEmpty() || onlyFor.contains(verb))
                    && !butFor.contains(verb)
                    && !roles.isEmpty()
                    && !roles.contains("customer");
        }
    }

    @Test
    void every_staff_resource_lies_behind_the_log_in() throws Exception {
        List<Guard> guards = guards();

        assertThat(staffOperations())
                .hasSizeGreaterThan(40)
                .filteredOn(operation -> !isGuarded(operation, guards))
                .as("not covered by a security-constraint of web.xml")
                .isEmpty();
    }

    @Test
    void a_slash_at_the_end_does_not_lead_past_the_log_in() throws Exception {
        List<Guard> guards = guards();

        assertThat(staffOperations())
                .extracting(operation -> new Operation(operation.verb(), operation.path() + "/"))
                .filteredOn(operation -> !isGuarded(operation, guards))
                .as("not covered by a security-constraint of web.xml")
                .isEmpty();
    }

    /** As the container looks: only the constraints of the pattern that fits best count (Servlet 6.0, 13.8.3). */
    private static boolean isGuarded(Operation operation, List<Guard> guards) {
        return guards.stream()
                .flatMap(guard -> guard.patterns().stream())
                .filter(pattern -> fits(pattern, operation.path()))
                .max(Comparator.comparing((String pattern) -> !pattern.endsWith("/*"))
                        .thenComparing(String::length))
                .filter(best -> guards.stream()
                        .filter(guard -> guard.patterns().contains(best))
                        .anyMatch(guard -> guard.demandsStaff(operation.verb())))
                .isPresent();
    }

    private static boolean fits(String pattern, String path) {
        return pattern.endsWith("/*")
                ? (path + "/").startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(path);
    }

    private static List<Operation> staffOperations() {
        String root = ApiApplication.class.getAnnotation(ApplicationPath.class).value();
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("jp.madoguchi.web").stream()
                        .map(JavaClass::reflect)
                        .filter(type -> type.isAnnotationPresent(Path.class) && !FOR_EVERYBODY.contains(type))
                        .flatMap(type -> operations(root + path(type), type))
                        .filter(operation -> !OPEN_OPERATIONS.contains(operation.toString()))
                        .toList();
    }

    private static Stream<Operation> operations(String root, Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> verbs(method).map(verb -> new Operation(verb, root + path(method))));
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value);
    }

    /** A template stands for some segment; which one makes no difference to a pattern that names only its beginning. */
    private static String path(AnnotatedElement annotated) {
        Path path = annotated.getAnnotation(Path.class);
        if (path == null) {
            return "";
        }
        String value = path.value().replaceAll("\\{(?:[^{}]|\\{[^{}]*})*}", "some");
        return value.startsWith("/") ? value : "/" + value;
    }

    private static List<Guard> guards() throws Exception {
        Document descriptor =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("src/main/webapp/WEB-INF/web.xml");
        List<Guard> guards = new ArrayList<>();
        for (Element constraint : elements(descriptor.getElementsByTagName("security-constraint"))) {
            for (Element collection : elements(constraint.getElementsByTagName("web-resource-collection"))) {
                guards.add(new Guard(
                        texts(collection, "url-pattern"),
                        texts(collection, "http-method"),
                        texts(collection, "http-method-omission"),
                        texts(constraint, "role-name")));
            }
        }
        return guards;
    }

    private static List<String> texts(Element parent, String name) {
        return elements(parent.getElementsByTagName(name)).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .toList();
    }
}
