package nl.samenspel;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.origin;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import nl.samenspel.platform.Spoken;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packages = "nl.samenspel", importOptions = OwnClasses.class)
class ArchitectureTest {

    /** The command line and what it verifies with are shell as a whole: they read files and print. */
    private static final DescribedPredicate<JavaClass> CORE = DescribedPredicate.describe(
            "in the root of a module, or in a room of it that is plain Java",
            type -> type.getPackageName()
                    .matches(
                            "nl\\.samenspel\\.(?!platform|schema|console|verification)"
                                    + "([a-z]+|measurement\\.[a-z]+|result\\.telling|dialogue\\.(telling|record)|improvement\\.(programme|forecast|risk|rhythm)|selection\\.(rating|document|profile|candidate|telling))"));

    @ArchTest
    static final ArchRule theCoreOfAModuleIsPlainJava = classes()
            .that(CORE)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "org.springframework.modulith")
                    .or(resideInAPackage("nl.samenspel.platform"))
                    .or(CORE));

    @ArchTest
    static final ArchRule theRoomsOfTheMathematicsStandOnEachOther = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("nl.samenspel.measurement..")
            .layer("results")
            .definedBy("nl.samenspel.measurement")
            .layer("disclosure")
            .definedBy("nl.samenspel.measurement.disclosure")
            .layer("asked")
            .definedBy("nl.samenspel.measurement.asked")
            .layer("portfolio")
            .definedBy("nl.samenspel.measurement.portfolio")
            .layer("selection")
            .definedBy("nl.samenspel.measurement.selection")
            .layer("statistics")
            .definedBy("nl.samenspel.measurement.statistics")
            .whereLayer("results")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("disclosure")
            .mayOnlyBeAccessedByLayers("results")
            .whereLayer("asked")
            .mayOnlyBeAccessedByLayers("results", "disclosure")
            .whereLayer("portfolio")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("selection")
            .mayNotBeAccessedByAnyLayer();

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

    /** A test finds words for each of their choices; a group that is made while somebody speaks it would not find. */
    @ArchTest
    static final ArchRule groupsOfWordsAreConstants = noClasses()
            .that()
            .doNotBelongToAnyOf(Spoken.class)
            .should()
            .callMethodWhere(targetOwner(type(Spoken.class))
                    .and(target(nameMatching("of|only|ending")))
                    .and(not(origin(name("<clinit>")))));

    @ArchTest
    static final ArchRule groupsOfWordsAreHeldByClasses = fields().that()
            .haveRawType(Spoken.class)
            .should()
            .beStatic()
            .andShould()
            .beFinal();

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
