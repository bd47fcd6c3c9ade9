package jp.madoguchi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.List;

/** A service without a word about roles is open to everybody; silence is never the decision. */
final class SaysWhoMayCall extends ArchCondition<JavaClass> {

    private final List<Class<? extends Annotation>> words;

    private SaysWhoMayCall(List<Class<? extends Annotation>> words) {
        super("say who may call it, on the class or on every public method");
        this.words = words;
    }

    @SafeVarargs
    static SaysWhoMayCall onTheClassOrEveryPublicMethod(Class<? extends Annotation>... words) {
        return new SaysWhoMayCall(List.of(words));
    }

    @Override
    public void check(JavaClass service, ConditionEvents events) {
        if (words.stream().anyMatch(service::isAnnotatedWith)) {
            return;
        }
        service.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> words.stream().noneMatch(method::isAnnotatedWith))
                .forEach(method -> events.add(
                        SimpleConditionEvent.violated(method, method.getFullName() + " does not say who may call it")));
    }
}
