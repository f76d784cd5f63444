package io.github.mesmodel;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.mesmodel.sample.ModelRecords;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static final String ROOT = "io.github.mesmodel";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT)
          .that(resideOutsideOfPackage(ROOT + ".sample"));

  /** The one cycle: {@code @Constraint(validatedBy = …)} shows the way to the check. */
  @Test
  void annotationsAloneNameTheChecks() {
    assertThat(CLASSES.stream().filter(ArchitectureTest::namesTheChecks))
        .isNotEmpty()
        .allMatch(JavaClass::isAnnotation)
        .allMatch(type -> type.getPackageName().equals(ROOT + ".constraint"));
  }

  private static boolean namesTheChecks(JavaClass type) {
    boolean outside =
        !type.getPackageName().equals(ROOT + ".internal.check")
            && !type.getPackageName().equals(ROOT + ".validation");
    return outside
        && type.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass().getPackageName())
            .anyMatch((ROOT + ".internal.check")::equals);
  }

  @Test
  void checksDependOnTheModelAndTheConstraintsOnly() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".internal.check")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".validation", ROOT + ".dataset")
        .check(CLASSES);
  }

  @Test
  void modelDependsOnNeitherValidationNorTheDataSet() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT, ROOT + ".constraint", ROOT + ".internal")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".validation", ROOT + ".dataset")
        .check(CLASSES);
  }

  @Test
  void validationDoesNotDependOnTheDataSet() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".validation")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".dataset")
        .check(CLASSES);
  }

  @Test
  void otherInternalsDependOnNoOtherPackage() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".internal")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(ROOT + ".internal", "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void noTypeDependsOnJson() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "jakarta.json..")
        .check(CLASSES);
  }

  @Test
  void noSignatureNamesHibernateValidator() {
    assertThat(CLASSES.stream().filter(ArchitectureTest::isExported))
        .flatExtracting(JavaClass::getMembers)
        .filteredOn(ArchitectureTest::isSeenByUsers)
        .isNotEmpty()
        .allSatisfy(
            member ->
                assertThat(member.getAllInvolvedRawTypes())
                    .extracting(JavaClass::getPackageName)
                    .noneMatch(name -> name.startsWith("org.hibernate")));
    assertThat(CLASSES.stream().filter(ArchitectureTest::isExported))
        .allSatisfy(
            type ->
                assertThat(supertypes(type))
                    .extracting(JavaClass::getPackageName)
                    .noneMatch(name -> name.startsWith("org.hibernate")));
  }

  @Test
  void everyRecordOfTheModelIsSerializable() {
    assertThat(CLASSES.stream().filter(ArchitectureTest::isExported).filter(JavaClass::isRecord))
        .isNotEmpty()
        .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .allMatch(type -> type.isAssignableTo(Serializable.class));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.ModelRecords#types")
  void noMethodLooksLikeAPropertyToAJsonLibrary(Class<? extends Record> type) {
    assertThat(type.getMethods())
        .filteredOn(method -> method.getDeclaringClass() != Object.class)
        .extracting(Method::getName)
        .noneMatch(name -> name.matches("(get|is)[A-Z].*"));
  }

  @Test
  void theRecordsWithABuilderAreInTheModel() {
    assertThat(ModelRecords.types()).allMatch(type -> type.getPackageName().equals(ROOT));
  }

  private static boolean isExported(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.getPackageName().startsWith(ROOT + ".internal");
  }

  private static boolean isSeenByUsers(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaClass> supertypes(JavaClass type) {
    return Stream.concat(
        type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
  }
}
