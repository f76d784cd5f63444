package io.github.mesmodel.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Code;
import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.Movement;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Scale;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.json.ReadingCode;
import io.github.mesmodel.json.codec.ReadingLimits;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The tables of the README agree with the code. */
class ReadmeTablesTest {
  private static final Set<Rule> WARNINGS =
      EnumSet.of(
          Rule.MISSING_FRENCH,
          Rule.UNKNOWN_CODE,
          Rule.DUPLICATE_NAME,
          Rule.SHARED_IDENTIFIER,
          Rule.UNCITED);

  private static final int MEBIBYTE = 1024 * 1024;

  @Test
  void listTheRulesWithTheirSeverities() {
    List<List<String>> expected =
        Arrays.stream(Rule.values())
            .map(
                rule ->
                    List.of("`" + rule.code() + "`", WARNINGS.contains(rule) ? "warning" : "error"))
            .toList();

    List<List<String>> rows = Readme.table("Code", "Severity", "What it says");

    assertThat(rows).extracting(row -> row.subList(0, 2)).isEqualTo(expected);
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(3).doesNotContain(""));
  }

  @Test
  void listTheCodesOfReading() {
    List<String> expected =
        Arrays.stream(ReadingCode.values()).map(code -> "`" + code.code() + "`").toList();

    List<List<String>> rows = Readme.table("Code", "What is wrong");

    assertThat(rows).extracting(row -> row.get(0)).isEqualTo(expected);
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(2).doesNotContain(""));
  }

  @Test
  void listTheBoundsOfReading() {
    ReadingLimits limits = ReadingLimits.DEFAULT;

    assertThat(Readme.table("Bound", "Unless set", "What it bounds"))
        .extracting(row -> row.subList(0, 2))
        .containsExactly(
            List.of("`maxDocumentSize`", limits.documentSize() / MEBIBYTE + " MiB"),
            List.of("`maxNestingDepth`", counted(limits.nestingDepth(), "levels")),
            List.of("`maxStringLength`", counted(limits.stringLength(), "characters")),
            List.of("`maxNumberLength`", counted(limits.numberLength(), "digits")),
            List.of("`maxProblems`", counted(limits.problems(), "problems")));
  }

  private static String counted(int count, String unit) {
    return String.format(Locale.ENGLISH, "%,d %s", count, unit);
  }

  @Test
  void listTheRecordsWithTheirComponents() {
    Map<String, List<String>> rows =
        Readme.table("Type", "What it is", "Components").stream()
            .collect(
                Collectors.toMap(
                    row -> Readme.codes(row.get(0)).get(0), row -> Readme.codes(row.get(2))));
    Map<String, List<String>> expected =
        modelTypes().stream()
            .filter(ReadmeTablesTest::hasBuilder)
            .collect(Collectors.toMap(Class::getSimpleName, ReadmeTablesTest::components));

    assertThat(rows).isEqualTo(expected);
  }

  @Test
  void listTheValueTypes() {
    Set<String> expected =
        modelTypes().stream()
            .filter(type -> !hasBuilder(type))
            .map(Class::getSimpleName)
            .collect(Collectors.toSet());

    assertThat(Readme.table("Type", "What it is", "In JSON"))
        .extracting(row -> Readme.codes(row.get(0)).get(0))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void listTheCodes() {
    assertCodes("NetworkKind", List.of(NetworkKind.values()));
    assertCodes("Scale", List.of(Scale.values()));
    assertCodes("LegalForm", LegalForm.known());
    assertCodes("RoleType", RoleType.known());
    assertCodes("IdentifierScheme", IdentifierScheme.known());
  }

  private static void assertCodes(String type, List<? extends Code> codes) {
    assertThat(Readme.table("Type", "What it is", "In JSON"))
        .filteredOn(row -> Readme.codes(row.get(0)).contains(type))
        .singleElement()
        .extracting(row -> Readme.codes(row.get(2)))
        .isEqualTo(codes.stream().map(Code::code).toList());
  }

  private static boolean hasBuilder(Class<?> type) {
    return Arrays.stream(type.getMethods()).anyMatch(method -> method.getName().equals("builder"));
  }

  private static List<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(ReadmeTablesTest::name).toList();
  }

  private static String name(RecordComponent component) {
    return component.getName()
        + (component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "?" : "");
  }

  /** Returns the types of the model that a movement is made of. */
  private static Set<Class<?>> modelTypes() {
    Set<Class<?>> found = new LinkedHashSet<>();
    List<Class<?>> open = new ArrayList<>(List.of(Movement.class));
    while (!open.isEmpty()) {
      Class<?> type = open.remove(0);
      if (type.getPackage().equals(Movement.class.getPackage())
          && found.add(type)
          && type.isRecord()) {
        Arrays.stream(type.getRecordComponents())
            .map(c -> rawType(c.getGenericType()))
            .forEach(open::add);
      }
    }
    return found;
  }

  /** Returns the class of the elements of a list, and any other class as it is. */
  private static Class<?> rawType(Type type) {
    if (type instanceof ParameterizedType generic) {
      return rawType(generic.getActualTypeArguments()[0]);
    }
    return (Class<?>) type;
  }
}
