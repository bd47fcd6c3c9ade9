package jp.madoguchi.refusal;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The grounds the container would find, for tests without one. */
public final class GroundsForTests {

    private static final List<RefusalGround> GROUNDS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("jp.madoguchi").stream()
                    .filter(type -> type.isAssignableTo(RefusalGround.class) && !type.isInterface())
                    .map(GroundsForTests::made)
                    .toList();

    private static final ReasonCodes CODES = ReasonCodes.of(GROUNDS);

    private GroundsForTests() {}

    public static List<RefusalGround> all() {
        return GROUNDS;
    }

    /** The catalogue they make. */
    public static ReasonCodes codes() {
        return CODES;
    }

    private static RefusalGround made(JavaClass type) {
        try {
            return (RefusalGround) type.reflect().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(type.getName() + " cannot be made without arguments", impossible);
        }
    }
}
