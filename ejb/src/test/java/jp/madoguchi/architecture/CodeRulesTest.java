package jp.madoguchi.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.junit.jupiter.api.Test;

/** What each kind of class may use (house style, section 3). */
@AnalyzeClasses(packages = "jp.madoguchi", importOptions = ImportOption.DoNotIncludeTests.class)
class CodeRulesTest {

    @ArchTest
    static final ArchRule only_the_clock_reads_the_time = noClasses()
            .that()
            .doNotHaveSimpleName("ClockOfTheOffice")
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("time arrives as an argument or from the injected Clock");

    @ArchTest
    static final ArchRule rules_use_no_infrastructure = noClasses()
            .that()
            .resideInAnyPackage("..refusal.ground..", "..request.type..", "..deadline.calendar..", "..queue.filter..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ejb..",
                    "jakarta.mail..",
                    "jakarta.faces..",
                    "jakarta.ws.rs..",
                    "jakarta.jms..",
                    "java.sql..")
            .because("a rule is Java, its own context's face and nothing else");

    @ArchTest
    static final ArchRule contexts_know_no_web = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..")
            .because("everything here is true without a browser");

    @ArchTest
    static final ArchRule packages_are_named_after_the_work = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..helper..", "..manager..", "..common..", "..impl..", "..dto..")
            .because("a privacy officer could name the folder");

    @ArchTest
    static final ArchRule every_service_says_who_may_call_it = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should(SaysWhoMayCall.onTheClassOrEveryPublicMethod(RolesAllowed.class, PermitAll.class, DenyAll.class));

    private final JavaClasses badClasses = new ClassFileImporter().importPackages("fixture.madoguchi");

    @Test
    void the_clock_rule_rejects_a_class_that_asks_the_time_itself() {
        assertRejects(only_the_clock_reads_the_time);
    }

    @Test
    void the_purity_rule_rejects_a_ground_that_reads_the_database() {
        assertRejects(rules_use_no_infrastructure);
    }

    @Test
    void the_web_rule_rejects_a_context_that_knows_a_page() {
        assertRejects(contexts_know_no_web);
    }

    @Test
    void the_naming_rule_rejects_a_package_of_odds_and_ends() {
        assertRejects(packages_are_named_after_the_work);
    }

    @Test
    void the_role_rule_rejects_a_service_open_to_everybody_by_silence() {
        assertRejects(every_service_says_who_may_call_it);
    }

    private void assertRejects(ArchRule rule) {
        assertThat(rule.evaluate(badClasses).hasViolation()).isTrue();
    }
}
