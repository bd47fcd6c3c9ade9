package jp.madoguchi.web.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MultipartGuardTest {

    private final MultipartGuard guard = new MultipartGuard();

    @Test
    void a_multipart_body_that_cannot_be_taken_apart_is_the_callers_mistake() {
        for (Exception thrown : List.of(
                new IOException("no boundary"),
                new IllegalArgumentException("no media type"),
                new RuntimeException("no Content-Disposition"))) {
            assertThatThrownBy(() -> guard.aroundReadFrom(reading(MediaType.MULTIPART_FORM_DATA_TYPE, thrown)))
                    .isInstanceOf(BodyUnreadable.class);
        }
    }

    @Test
    void whatever_goes_wrong_with_another_body_is_not_hidden() {
        IllegalStateException defect = new IllegalStateException("a defect");

        assertThatThrownBy(() -> guard.aroundReadFrom(reading(MediaType.APPLICATION_JSON_TYPE, defect)))
                .isSameAs(defect);
    }

    @Test
    void a_part_made_of_parts_is_an_empty_file() throws IOException {
        EntityPart nested = answering(EntityPart.class, (method) -> switch (method) {
            case "getName" -> "file";
            case "getFileName" -> Optional.of("a.pdf");
            default -> null;
        });

        assertThat(UploadedFile.in(List.of(nested)).content()).isEmpty();
    }

    private static ReaderInterceptorContext reading(MediaType type, Exception thrown) {
        return answering(ReaderInterceptorContext.class, method -> {
            if (method.equals("proceed")) {
                throw thrown;
            }
            return type;
        });
    }

    private interface Answer {
        Object to(String method) throws Exception;
    }

    private static <T> T answering(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, sent) -> answer.to(method.getName())));
    }
}
