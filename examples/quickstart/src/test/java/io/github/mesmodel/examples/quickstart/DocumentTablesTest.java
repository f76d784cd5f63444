package io.github.mesmodel.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Code;
import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Scale;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.json.ReadingCode;
import io.github.mesmodel.json.codec.ReadingLimits;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The tables of the documents agree with the code. */
class DocumentTablesTest {
  private static final int MEBIBYTE = 1024 * 1024;

  @Test
  void listTheRulesWithTheirSeverities() {
    List<List<String>> expected =
        Arrays.stream(Rule.values())
            .map(
                rule ->
                    List.of(
                        "`" + rule.code() + "`", rule.severity().name().toLowerCase(Locale.ROOT)))
            .toList();

    List<List<String>> rows = Document.CORE.table("Code", "Severity", "Meaning");

    assertThat(rows).extracting(row -> row.subList(0, 2)).isEqualTo(expected);
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(3).doesNotContain(""));
  }

  @Test
  void listTheCodesOfReading() {
    List<String> expected =
        Arrays.stream(ReadingCode.values()).map(code -> "`" + code.code() + "`").toList();

    List<List<String>> rows = Document.JSON.table("Code", "Mistake");

    assertThat(rows).extracting(row -> row.get(0)).isEqualTo(expected);
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(2).doesNotContain(""));
  }

  @Test
  void listTheLimitsOfReading() {
    ReadingLimits limits = ReadingLimits.DEFAULT;

    assertThat(Document.JSON.table("Limit", "Default", "Subject"))
        .extracting(row -> row.subList(0, 2))
        .containsExactly(
            List.of("`maxDocumentSize`", limits.documentSize() / MEBIBYTE + " MiB"),
            List.of("`maxNestingDepth`", counted(limits.nestingDepth(), "levels")),
            List.of("`maxStringLength`", counted(limits.stringLength(), "characters")),
            List.of("`maxNumberLength`", counted(limits.numberLength(), "digits")),
            List.of("`maxEntries`", counted(limits.entries(), "entries")),
            List.of("`maxProblems`", counted(limits.problems(), "problems")));
  }

  private static String counted(int count, String unit) {
    return String.format(Locale.ENGLISH, "%,d %s", count, unit);
  }

  @Test
  void listTheRecordsWithTheirComponents() {
    Map<String, List<String>> rows =
        Document.CORE.table("Type", "Meaning", "Components").stream()
            .collect(
                Collectors.toMap(
                    row -> Document.codes(row.get(0)).get(0), row -> Document.codes(row.get(2))));
    Map<String, List<String>> expected =
        ModelTypes.records().stream()
            .collect(Collectors.toMap(Class::getSimpleName, DocumentTablesTest::components));

    assertThat(rows).isEqualTo(expected);
  }

  @Test
  void listTheValueTypes() {
    List<String> expected = ModelTypes.values().stream().map(Class::getSimpleName).toList();

    assertThat(Document.CORE.table("Type", "Meaning", "In JSON"))
        .extracting(row -> Document.codes(row.get(0)).get(0))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void listTheCodes() {
    assertCodes("NetworkKind", NetworkKind.known());
    assertCodes("Scale", List.of(Scale.values()));
    assertCodes("LegalForm", LegalForm.known());
    assertCodes("RoleType", RoleType.known());
    assertCodes("IdentifierScheme", IdentifierScheme.known());
  }

  private static void assertCodes(String type, List<? extends Code> codes) {
    assertThat(Document.CORE.table("Type", "Meaning", "In JSON"))
        .filteredOn(row -> Document.codes(row.get(0)).contains(type))
        .singleElement()
        .extracting(row -> Document.codes(row.get(2)))
        .isEqualTo(codes.stream().map(Code::code).toList());
  }

  private static List<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(DocumentTablesTest::name).toList();
  }

  private static String name(RecordComponent component) {
    return component.getName()
        + (component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "?" : "");
  }
}
