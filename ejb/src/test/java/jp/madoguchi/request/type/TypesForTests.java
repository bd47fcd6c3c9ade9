package jp.madoguchi.request.type;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestTypes;

/** Every type of request there is, found as the container finds them, with the policy as it is delivered. */
public final class TypesForTests {

    static final List<Class<?>> CLASSES = new ClassFileImporter()
            .importPackages("jp.madoguchi.request.type").stream()
                    .filter(found -> found.isAssignableTo(RequestType.class) && !found.isInterface())
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private static final RequestTypes ALL =
            RequestTypes.of(CLASSES.stream().map(TypesForTests::made).toList());

    private TypesForTests() {}

    public static RequestTypes all() {
        return ALL;
    }

    public static RequestType of(RequestKind kind) {
        return ALL.of(kind).orElseThrow();
    }

    private static RequestType made(Class<?> type) {
        try {
            return (RequestType) type.getConstructor(Policy.class).newInstance(Scopes.POLICY);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(type + " cannot be made", impossible);
        }
    }
}
