package io.github.mesmodel.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.MovementSchema;
import io.github.mesmodel.json.ReadingCode;
import io.github.mesmodel.validation.Violation;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The schema and the reader agree, except where the README lists a difference. */
class SchemaAgreementTest {
  private static final Path VERDICTS = Path.of("target", "schema-verdicts.ndjson");

  /** The irregular tags of RFC 5646, which are none by its grammar: a closed list of 2009. */
  private static final Set<String> IRREGULAR_TAGS =
      Set.of(
          ("en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo "
                  + "i-navajo i-pwn i-tao i-tay i-tsu sgn-be-fr sgn-be-nl sgn-ch-de")
              .split(" "));

  private static final MovementReader READER = Readers.ENGLISH.both().three();

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(MovementSchema.text());

  private static final Set<String> WHOLLY = Set.copyOf(SchemaCoverage.WHOLLY.codes());
  private static final Set<String> NOT = Set.copyOf(SchemaCoverage.NOT.codes());

  private static final List<Judgement> JUDGEMENTS = new ArrayList<>();

  /**
   * The verdicts on a document.
   *
   * @param name the name of the document
   * @param errors the codes of the reader's errors
   * @param valid whether it keeps the schema
   * @param otherwiseValid whether it would without nulls and irregular language tags
   */
  private record Judgement(String name, Set<String> errors, boolean valid, boolean otherwiseValid) {
    static Judgement of(Named<JsonNode> document) {
      JsonNode tree = document.getPayload();
      Set<String> errors =
          READER.read(SchemaCorpus.text(tree)).report().errors().stream()
              .map(Violation::code)
              .collect(Collectors.toUnmodifiableSet());
      boolean valid = keepsSchema(tree);
      return new Judgement(document.getName(), errors, valid, valid || isOtherwiseValid(tree));
    }

    private static boolean isOtherwiseValid(JsonNode tree) {
      JsonNode rest = tree.deepCopy();
      for (JsonPointer place : JsonTree.places(tree)) {
        if (!JsonTree.isProperty(tree, place)) {
          continue;
        }
        if (tree.at(place).isNull()) {
          JsonTree.remove(rest, place);
        } else if (IRREGULAR_TAGS.contains(JsonTree.name(place).toLowerCase(Locale.ROOT))) {
          JsonTree.rename(rest, place, "x-" + JsonTree.name(place));
        }
      }
      return !rest.equals(tree) && keepsSchema(rest);
    }

    private static boolean keepsSchema(JsonNode tree) {
      return SCHEMA.validate(tree, OutputFormat.BOOLEAN);
    }
  }

  @BeforeAll
  static void judge() throws IOException {
    try (BufferedWriter verdicts = Files.newBufferedWriter(VERDICTS, UTF_8);
        Stream<Named<JsonNode>> documents = SchemaCorpus.all()) {
      for (Named<JsonNode> document : (Iterable<Named<JsonNode>>) documents::iterator) {
        Judgement judgement = Judgement.of(document);
        JUDGEMENTS.add(judgement);
        verdicts.write(
            "{\"valid\":"
                + judgement.valid()
                + ",\"document\":"
                + SchemaCorpus.text(document.getPayload())
                + "}\n");
      }
    }
  }

  @Test
  void theTableListsEveryRuleAndEveryCodeOfReadingOnce() {
    assertThat(Stream.of(SchemaCoverage.values()).flatMap(each -> each.codes().stream()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of(Rule.values()).map(Rule::code),
                    Stream.of(ReadingCode.values()).map(ReadingCode::code))
                .toList());
  }

  @Test
  void thereAreManyDocumentsOfEachVerdict() {
    assertThat(JUDGEMENTS).hasSizeGreaterThan(SchemaCorpus.MUTATIONS);
    assertThat(names(judgement -> judgement.valid())).hasSizeGreaterThan(500);
    assertThat(names(judgement -> !judgement.valid())).hasSizeGreaterThan(500);
  }

  @Test
  void documentWithoutAnErrorKeepsTheSchemaExceptNullsAndIrregularLanguageTags() {
    assertThat(names(judgement -> judgement.errors().isEmpty() && !judgement.otherwiseValid()))
        .isEmpty();
    assertThat(names(judgement -> judgement.errors().isEmpty() && !judgement.valid())).isNotEmpty();
  }

  @Test
  void documentThatKeepsTheSchemaHasNoWhollyExpressedError() {
    assertThat(
            names(
                judgement ->
                    judgement.valid() && judgement.errors().stream().anyMatch(WHOLLY::contains)))
        .isEmpty();
  }

  @Test
  void documentWithOnlyInexpressibleErrorsKeepsTheSchema() {
    assertThat(
            names(judgement -> NOT.containsAll(judgement.errors()) && !judgement.otherwiseValid()))
        .isEmpty();
  }

  @Test
  void partlyExpressedErrorIsRefusedInSomeDocuments() {
    assertThat(SchemaCoverage.PARTLY.codes())
        .allSatisfy(
            code -> {
              Predicate<Judgement> has = judgement -> judgement.errors().equals(Set.of(code));
              assertThat(names(has.and(Judgement::valid))).isNotEmpty();
              assertThat(names(has.and(judgement -> !judgement.otherwiseValid()))).isNotEmpty();
            });
  }

  private static List<String> names(Predicate<Judgement> condition) {
    return JUDGEMENTS.stream().filter(condition).map(Judgement::name).toList();
  }
}
