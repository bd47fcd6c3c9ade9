package jp.madoguchi.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Which context may know which. A context that is not listed may depend on nothing, until somebody decides. */
@AnalyzeClasses(packages = "jp.madoguchi", importOptions = ImportOption.DoNotIncludeTests.class)
class ContextRulesTest {

    @ArchTest
    static final ArchRule contexts_depend_only_on_the_contexts_listed_here = modules()
            .definedByPackages("..madoguchi.(*)..")
            .should()
            .respectTheirAllowedDependencies(
                    allow().fromModule("policy")
                            .toModules("shared")
                            .fromModule("vault")
                            .toModules("shared")
                            .fromModule("audit")
                            .toModules("shared")
                            .fromModule("request")
                            .toModules("shared", "policy")
                            .fromModule("workflow")
                            .toModules("shared", "request")
                            .fromModule("intake")
                            .toModules("shared", "policy", "request", "workflow", "fee")
                            .fromModule("verification")
                            .toModules("shared", "policy", "request", "workflow", "vault")
                            .fromModule("search")
                            .toModules("shared", "policy", "request", "workflow")
                            .fromModule("refusal")
                            .toModules("shared", "policy", "request", "workflow", "search", "preference")
                            .fromModule("decision")
                            .toModules("shared", "policy", "request", "workflow", "refusal", "search")
                            .fromModule("fulfilment")
                            .toModules("shared", "policy", "request", "workflow", "decision", "vault", "preference")
                            .fromModule("preference")
                            .toModules("shared", "policy")
                            .fromModule("provision")
                            .toModules(
                                    "shared",
                                    "policy",
                                    "request",
                                    "workflow",
                                    "decision",
                                    "fulfilment",
                                    "notification",
                                    "preference",
                                    "vault")
                            .fromModule("deadline")
                            .toModules("shared", "policy", "request", "workflow", "verification")
                            .fromModule("notification")
                            .toModules(
                                    "shared",
                                    "policy",
                                    "request",
                                    "workflow",
                                    "decision",
                                    "deadline",
                                    "fulfilment",
                                    "fee")
                            .fromModule("consultation")
                            .toModules("shared", "policy", "request", "workflow", "vault")
                            .fromModule("restricted")
                            .toModules("shared", "policy", "request", "vault", "audit")
                            .fromModule("fee")
                            .toModules("shared", "policy", "request", "workflow", "decision")
                            .fromModule("referral")
                            .toModules("shared", "policy", "request", "workflow", "decision", "search")
                            .fromModule("ledger")
                            .toModules("shared", "policy", "request", "deadline", "notification")
                            .fromModule("retention")
                            .toModules(
                                    "shared",
                                    "policy",
                                    "request",
                                    "verification",
                                    "fulfilment",
                                    "restricted",
                                    "provision")
                            .fromModule("queue")
                            .toModules("shared", "request", "deadline"),
                    consideringOnlyDependenciesInAnyPackage("..madoguchi.."));

    @ArchTest
    static final ArchRule contexts_meet_only_at_their_root_package = modules()
            .definedByPackages("..madoguchi.(*)..")
            .should()
            .onlyDependOnEachOtherThroughClassesThat(
                    resideInAPackage("jp.madoguchi.*").or(resideInAPackage("fixture.madoguchi.*")));

    private final JavaClasses badClasses = new ClassFileImporter().importPackages("fixture.madoguchi");

    @Test
    void the_context_rule_rejects_a_context_that_reaches_where_it_may_not() {
        assertThat(contexts_depend_only_on_the_contexts_listed_here
                        .evaluate(badClasses)
                        .hasViolation())
                .isTrue();
    }

    @Test
    void the_face_rule_rejects_a_look_behind_the_face() {
        assertThat(contexts_meet_only_at_their_root_package.evaluate(badClasses).hasViolation())
                .isTrue();
    }
}
