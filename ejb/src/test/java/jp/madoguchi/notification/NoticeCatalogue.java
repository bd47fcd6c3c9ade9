package jp.madoguchi.notification;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import jp.madoguchi.notification.letter.SampleLetters;
import jp.madoguchi.policy.Policy;

/** Every notice there is, found as the container finds them: by being there. */
public final class NoticeCatalogue {

    private static final List<Notice> EVERY_NOTICE = found();

    private NoticeCatalogue() {}

    public static List<Notice> everyNotice() {
        return EVERY_NOTICE;
    }

    private static List<Notice> found() {
        return new ClassFileImporter()
                .importPackages("jp.madoguchi.notification.notice").stream()
                        .filter(found -> found.isAssignableTo(Notice.class) && !found.isInterface())
                        .map(JavaClass::reflect)
                        .<Notice>map(NoticeCatalogue::instance)
                        .toList();
    }

    private static Notice instance(Class<?> notice) {
        try {
            boolean needsPolicy = List.of(notice.getConstructors()).stream()
                    .anyMatch(constructor -> constructor.getParameterCount() == 1);
            return (Notice)
                    (needsPolicy
                            ? notice.getConstructor(Policy.class).newInstance(SampleLetters.POLICY)
                            : notice.getConstructor().newInstance());
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(notice + " needs something this catalogue does not know", unexpected);
        }
    }
}
