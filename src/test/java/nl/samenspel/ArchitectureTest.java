package nl.samenspel;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packages = "nl.samenspel", importOptions = ImportOption.DoNotIncludeTests.class)
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
                    .or(CORE))
            .allowEmptyShould(true);

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
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllersAreHidden = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);
}
