package nl.samenspel;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packages = "nl.samenspel", importOptions = OwnClasses.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> CORE = DescribedPredicate.describe(
            "in the root of a module",
            type -> type.getPackageName().matches("nl\\.samenspel\\.(?!platform|schema)[a-z]+"));

    @ArchTest
    static final ArchRule theCoreOfAModuleIsPlainJava = classes()
            .that(CORE)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "org.springframework.modulith")
                    .or(resideInAPackage("nl.samenspel.platform"))
                    .or(CORE));

    @ArchTest
    static final ArchRule onlyStoresKnowOfSql = noClasses()
            .that()
            .resideOutsideOfPackages("..store..", "nl.samenspel.schema..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", "nl.samenspel.schema..");

    @ArchTest
    static final ArchRule pagesDoNotReachIntoStores = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..store..");

    @ArchTest
    static final ArchRule storesOfModulesAreHidden = classes()
            .that()
            .resideInAPackage("..store..")
            .and()
            .resideOutsideOfPackage("nl.samenspel.platform..")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule controllersAreHidden =
            classes().that().areAnnotatedWith(Controller.class).should().notBePublic();

    @ArchTest
    static final ArchRule portsAreForTheirOwnModuleOnly = classes()
            .that(DescribedPredicate.describe("are ports", ArchitectureTest::isPort))
            .should(new ArchCondition<>("be used inside their own module only") {
                @Override
                public void check(JavaClass port, ConditionEvents events) {
                    port.getDirectDependenciesToSelf().stream()
                            .filter(use -> !module(use.getOriginClass()).equals(module(port)))
                            .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                }
            });

    /** An interface that a store of a module implements; those of the platform are everybody's. */
    private static boolean isPort(JavaClass type) {
        return type.isInterface()
                && type.getPackageName().startsWith("nl.samenspel.")
                && !module(type).equals("platform")
                && type.getAllSubclasses().stream()
                        .anyMatch(implementing -> implementing.getPackageName().endsWith(".store"));
    }

    private static String module(JavaClass type) {
        var below = type.getPackageName().substring("nl.samenspel".length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", -1)[0];
    }
}
