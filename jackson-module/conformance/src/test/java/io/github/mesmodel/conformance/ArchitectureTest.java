package io.github.mesmodel.conformance;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.mesmodel.json.JsonBinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports point one way: examples, Jackson modules, the reader, the codec, the core. */
class ArchitectureTest {
  private static final String ROOT = "io.github.mesmodel";
  private static final String JSON = ROOT + ".json";
  private static final String ASSERTIONS = ROOT + ".assertj";
  private static final String CODEC = JSON + ".codec";
  private static final String[] CORE = {
    ROOT, ROOT + ".constraint..", ROOT + ".dataset..", ROOT + ".internal..", ROOT + ".validation.."
  };

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void coreDependsOnNoJson() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            JSON + "..",
            ROOT + ".jackson2..",
            ROOT + ".jackson3..",
            "com.fasterxml..",
            "tools.jackson..",
            "jakarta.json..")
        .check(CLASSES);
  }

  @Test
  void codecDependsOnTheModelAndTheInternalsOnly() {
    classes()
        .that()
        .resideInAPackage(CODEC)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            CODEC,
            ROOT,
            ROOT + ".constraint",
            ROOT + ".internal",
            ROOT + ".validation",
            "java..",
            "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void readerDependsOnTheCodecAndTheCoreButNoJackson() {
    classes()
        .that()
        .resideInAPackage(JSON)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            JSON,
            CODEC,
            ROOT,
            ROOT + ".constraint",
            ROOT + ".internal",
            ROOT + ".validation",
            "java..",
            "org.jspecify..")
        .check(CLASSES);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"jackson2, com.fasterxml.jackson..", "jackson3, tools.jackson.."})
  void jacksonModuleDependsOnTheCodecAndItsJacksonOnly(String module, String jackson) {
    classes()
        .that()
        .resideInAPackage(ROOT + "." + module)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            ROOT + "." + module,
            CODEC,
            JSON,
            jackson,
            "com.fasterxml.jackson.annotation",
            "java..",
            "org.jspecify..")
        .andShould()
        .onlyBeAccessed()
        .byAnyPackage(ROOT + "." + module)
        .check(CLASSES);
  }

  @Test
  void jacksonModulesUseOnlyTheBindingOfTheReader() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".jackson2", ROOT + ".jackson3")
        .should()
        .dependOnClassesThat(resideInAPackage(JSON).and(not(type(JsonBinding.class))))
        .check(CLASSES);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"StreamingFormat", "ParserTokens", "EncodedNames", "Binding"})
  void readersAndWritersUseNoDatabind(String name) {
    noClasses()
        .that()
        .haveSimpleNameEndingWith(name)
        .and()
        .resideInAnyPackage(ROOT + ".jackson2", ROOT + ".jackson3")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson.databind..", "tools.jackson.databind..")
        .check(CLASSES);
  }

  @Test
  void assertionsDependOnTheCoreAndAssertJOnly() {
    classes()
        .that()
        .resideInAPackage(ASSERTIONS)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            ASSERTIONS,
            ROOT,
            ROOT + ".constraint",
            ROOT + ".internal",
            ROOT + ".validation",
            "org.assertj.core..",
            "jakarta.validation",
            "java..",
            "org.jspecify..")
        .andShould()
        .onlyBeAccessed()
        .byAnyPackage(ASSERTIONS)
        .check(CLASSES);
  }

  @Test
  void libraryDependsOnNoExample() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".examples..")
        .check(CLASSES);
  }
}
