package jp.madoguchi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What the server does not log as a failed invocation: the exceptions that ejb-jar.xml calls the application's own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoDefectsTest {

    private final Map<String, Element> declared = declared();

    @Test
    void a_role_that_does_not_suffice_is_no_defect() {
        assertThat(declared).containsKey(EJBAccessException.class.getName());
    }

    @Test
    void a_rule_that_says_no_is_no_defect() {
        assertThat(declared).containsKey(BusinessRuleViolated.class.getName());
    }

    @Test
    void nothing_else_is_kept_from_the_log() throws ClassNotFoundException {
        assertThat(declared).hasSize(2);
        for (String name : declared.keySet()) {
            assertThat(Class.forName(name).isAssignableFrom(NullPointerException.class))
                    .as(name)
                    .isFalse();
        }
    }

    @Test
    void what_was_begun_is_undone_all_the_same() {
        assertThat(declared)
                .allSatisfy((name, exception) -> assertThat(exception
                                .getElementsByTagName("rollback")
                                .item(0)
                                .getTextContent())
                        .isEqualTo("true"));
    }

    private static Map<String, Element> declared() {
        try (var descriptor = NoDefectsTest.class.getResourceAsStream("/META-INF/ejb-jar.xml")) {
            var exceptions = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(descriptor)
                    .getElementsByTagName("application-exception");
            Map<String, Element> declared = new TreeMap<>();
            for (int i = 0; i < exceptions.getLength(); i++) {
                Element exception = (Element) exceptions.item(i);
                declared.put(
                        exception
                                .getElementsByTagName("exception-class")
                                .item(0)
                                .getTextContent(),
                        exception);
            }
            return declared;
        } catch (Exception unreadable) {
            throw new AssertionError("ejb-jar.xml cannot be read", unreadable);
        }
    }
}
