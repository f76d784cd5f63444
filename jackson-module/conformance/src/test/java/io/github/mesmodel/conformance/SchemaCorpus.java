package io.github.mesmodel.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.mesmodel.Movement;
import io.github.mesmodel.sample.BrokenMovements;
import io.github.mesmodel.sample.Fixtures;
import io.github.mesmodel.sample.MovementSamples;
import io.github.mesmodel.sample.Mutations;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Documents that are JSON without a repeated property, which a schema sees as a reader does. */
final class SchemaCorpus {
  /** How many documents chance makes: half of movements, half of the JSON of one. */
  static final int MUTATIONS = 5_200;

  private static final int MAX_CHANGES = 3;

  /** Refuses repeated properties, and writes unpaired surrogates as escapes. */
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private static final JacksonModule MODULE = new Jackson3();
  private static final JsonNode COMPLETE = Component.document();

  private static final List<String> TEXTS =
      List.of(
          ("2002|2002-13|2002-1|2002-02-28|2002-02-30|2002-04-31|2002-00-01|12002|"
                  + "origin|past|2019/2022|2022/2019|2019/..|../2019|2019/2022-02-30|"
                  + "W123456789|732829320|732 829 320|732829321|73282932000074|Q90|Q0|"
                  + "0000000121032683|FR|ZZ|XK|FR-NOR|ZZ-1|fr|150|15|Scop|scop|local|galaxy|"
                  + "a--b|-a|plan-2019-2022|A|| |!| a|a\u00a0|a\nb|a\tb|\u202ea|a\uffff|"
                  + "\ud83d\ude00|e\u0301|http://a.example|HTTP://1a|http://user@a.example/|"
                  + "http://a b/|http://\u00e9.example/|https://[::1]:80/?q=[1]#f|http://a..b/|"
                  + "http://a.example:70000/|http://a.b/%2|ftp://a.example/|"
                  + "http://a_b.example/|http://a.example/{x}|http://a.example?#")
              .split("[|]"));

  private static final List<String> LANGUAGES =
      List.of(
          ("FR|fr-CA|zh-Hant|zh-cmn-Hans-CN|abcde-fra|sl-rozaj-biske|de-1996|"
                  + "sl-rozaj-rozaj|en-a-bbb-x-a|en-a-bbb-a-ccc|x-private|fr-u-ca-gregory|f|"
                  + "francaise-x|fr_FR||und|123|art-lojban|i-klingon|sgn-BE-FR")
              .split("[|]"));

  /** A document that chance makes rarely. */
  private static final String RARE =
      """
      {"id": "m", "name": {"fr": "M"}, "plans": [{"id": "p", "period": "2019/2022-02-30"}]}
      """;

  private static final List<JsonNode> OTHERS =
      STRICT
          .readTree("[null, true, 7, 0, -1, 1.0, 1.5, 1e2, 3000000000, [], {}, [null]]")
          .valueStream()
          .toList();

  private SchemaCorpus() {}

  static Stream<Named<JsonNode>> all() {
    Stream<Named<byte[]>> fixtures =
        Fixtures.all().map(file -> Named.of("fixture " + file.getFileName(), Fixtures.bytes(file)));
    Stream<Named<byte[]>> samples =
        MovementSamples.all()
            .map(named -> written("sample " + named.getName(), named.getPayload()));
    Stream<Named<byte[]>> broken =
        BrokenMovements.all().map(each -> written("broken " + each, each.broken()));
    Stream<Named<byte[]>> rare = Stream.of(Named.of("a day in a period", RARE.getBytes(UTF_8)));
    Mutations movements = new Mutations(1);
    Stream<Named<byte[]>> mutations =
        IntStream.range(0, MUTATIONS / 2).mapToObj(i -> written("movement " + i, movements.next()));
    Random random = new Random(1);
    Stream<Named<JsonNode>> trees =
        IntStream.range(0, MUTATIONS / 2).mapToObj(i -> Named.of("tree " + i, mutated(random)));
    return Stream.concat(
        Stream.of(fixtures, samples, broken, rare, mutations)
            .flatMap(Function.identity())
            .flatMap(SchemaCorpus::parsed),
        trees);
  }

  /** Returns a document as text, in ASCII. */
  static String text(JsonNode document) {
    return STRICT.writeValueAsString(document);
  }

  private static Named<byte[]> written(String name, Movement movement) {
    return Named.of(name, MODULE.write(movement));
  }

  private static Stream<Named<JsonNode>> parsed(Named<byte[]> document) {
    try {
      return Stream.of(Named.of(document.getName(), STRICT.readTree(document.getPayload())));
    } catch (JacksonException e) {
      return Stream.empty();
    }
  }

  private static JsonNode mutated(Random random) {
    JsonNode tree = COMPLETE.deepCopy();
    for (int changes = 1 + random.nextInt(MAX_CHANGES); changes > 0; changes--) {
      List<JsonPointer> places = JsonTree.places(tree);
      mutate(tree, places.get(random.nextInt(places.size())), random);
    }
    return tree;
  }

  private static void mutate(JsonNode tree, JsonPointer place, Random random) {
    JsonNode value = tree.at(place);
    switch (random.nextInt(8)) {
      case 0 -> JsonTree.remove(tree, place);
      case 1 -> JsonTree.replace(tree, place, pick(OTHERS, random));
      case 2, 3 -> {
        if (JsonTree.isProperty(tree, place)) {
          List<String> names = value.isString() ? LANGUAGES : List.of("unknown", "name", "$schema");
          JsonTree.rename(tree, place, pick(names, random));
        }
      }
      case 4 -> {
        if (tree.at(place.head()) instanceof ArrayNode list) {
          list.add(value);
        }
      }
      default -> {
        if (value.isString()) {
          JsonTree.replace(tree, place, JsonNodeFactory.instance.stringNode(text(random)));
        } else if (value.isNumber()) {
          JsonTree.replace(tree, place, pick(OTHERS, random));
        }
      }
    }
  }

  private static String text(Random random) {
    int choice = random.nextInt(TEXTS.size() + 3);
    return choice < TEXTS.size()
        ? TEXTS.get(choice)
        : "x".repeat(List.of(65, 501, 5_001).get(choice - TEXTS.size()));
  }

  private static <T> T pick(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
