package jp.madoguchi.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tells whoever adds a type of request that somebody has to carry it out. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestHandlerCatalogueTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jp.madoguchi.request", "jp.madoguchi.fulfilment");

    @Test
    void every_type_of_request_is_carried_out_by_exactly_one_handler() {
        assertThat(made(RequestHandler.class).map(RequestHandler::kind))
                .doesNotHaveDuplicates()
                .containsAll(made(RequestType.class).map(RequestType::kind).toList());
    }

    @Test
    void a_handler_lies_in_the_folder_of_handlers_where_the_container_finds_it() {
        List<RequestHandler> handlers = made(RequestHandler.class).toList();

        assertThat(handlers).isNotEmpty().allSatisfy(handler -> {
            assertThat(handler.getClass().getPackageName()).isEqualTo("jp.madoguchi.fulfilment.handler");
            assertThat(handler.getClass()).hasAnnotation(ApplicationScoped.class);
        });
    }

    @ParameterizedTest
    @EnumSource(ExecutionAction.class)
    void what_has_to_be_done_has_a_name_in_every_language(ExecutionAction action) {
        for (Language language : Language.values()) {
            ResourceBundle bundle = ResourceBundle.getBundle("jp.madoguchi.rules.fulfilment", language.locale());
            assertThat(bundle.getString("fulfilment.action." + action)).isNotBlank();
        }
    }

    private static <T> Stream<T> made(Class<T> face) {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(face) && !type.isInterface())
                .map(RequestHandlerCatalogueTest::made)
                .map(face::cast);
    }

    private static Object made(JavaClass type) {
        try {
            Constructor<?> plain = type.reflect().getDeclaredConstructor();
            plain.setAccessible(true);
            return plain.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(type.getName() + " cannot be made without arguments", impossible);
        }
    }
}
