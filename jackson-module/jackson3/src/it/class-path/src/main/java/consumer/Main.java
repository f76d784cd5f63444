package consumer;

import io.github.mesmodel.Axis;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.constraint.Text;
import io.github.mesmodel.dataset.MesDataSet;
import io.github.mesmodel.jackson3.Jackson3Binding;
import io.github.mesmodel.jackson3.MesModule;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.MovementWriter;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.json.ReadingCode;
import io.github.mesmodel.validation.MovementValidator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Uses the library with only the dependencies of its users, on the path that {@code expected.path}
 * names.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws Exception {
    String path = System.getProperty("expected.path");
    checkPath(path);
    checkBillOfMaterials(System.getProperty(path));
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    Movement movement =
        mapper.readValue(mapper.writeValueAsBytes(MesDataSet.movement()), Movement.class);
    require(movement.equals(MesDataSet.movement()), "nothing must be lost");
    validate(movement);
    build();
  }

  private static void build() throws Exception {
    Movement movement =
        Movement.builder()
            .id("mine")
            .name(LocalizedText.fr("Le mien"))
            .legalForm(LegalForm.of("my-own-form"))
            .addAxes(Axis.builder().id("axis").position(1).title(LocalizedText.fr("Axe")).build())
            .build()
            .withAcronym("M");
    MovementReader reader = onCommonPool(() -> MovementReader.create(Locale.ENGLISH));
    MovementWriter writer = onCommonPool(MovementWriter::create);
    ReadResult result = reader.read(writer.writeAsString(movement));
    require(result.orElseThrow().equals(movement), "the built movement must be read");
    require(result.report().warnings().get(0).location() != null, "a warning must have its place");
    String wrong = reader.read("{\"nmae\": {}}", 3).report().toString();
    String unknown = "3:10: error " + ReadingCode.UNKNOWN_PROPERTY.code() + " /nmae";
    require(wrong.contains(unknown), wrong);
    JsonMapper mapper = JsonMapper.builder().addModule(new MesModule()).build();
    MovementWriter bound = MovementWriter.create(new Jackson3Binding());
    require(
        mapper.readTree(bound.writeAsBytes(movement)).equals(mapper.valueToTree(movement)),
        "a mapper and a writer must agree");
  }

  /** The threads of the common pool have the system's class loader as their context. */
  private static <T> T onCommonPool(Callable<T> callable) throws Exception {
    FutureTask<T> task = new FutureTask<>(callable);
    ForkJoinPool.commonPool().execute(task);
    return task.get();
  }

  /** A user's own record under the library's constraints. */
  public record Note(@Slug String id, @Text(max = 80) String text) {}

  private static void checkPath(String path) {
    boolean onModulePath = path.equals("jdk.module.path");
    require(Main.class.getModule().isNamed() == onModulePath, "must run on " + path);
    for (String unwanted :
        new String[] {
          "immutables", "hibernate", "classmate", "expressly", "jakarta.el", "tomcat-embed-el"
        }) {
      require(!System.getProperty(path).contains(unwanted), unwanted + " must not be there");
    }
  }

  /** The bill of materials that is published names the jars that a user gets, and no other. */
  private static void checkBillOfMaterials(String path) throws IOException {
    Path file = Path.of(System.getProperty("bill.of.materials"));
    if (Files.notExists(file)) {
      return; // An offline build makes none.
    }
    String bill = Files.readString(file);
    Set<String> named =
        Pattern.compile("\"bom-ref\" : \"pkg:maven/[^/]+/([^@]+)@([^?]+)\\?type=jar\"")
            .matcher(bill)
            .results()
            .map(jar -> jar.group(1) + "-" + jar.group(2) + ".jar")
            .collect(Collectors.toSet());
    Set<String> used =
        Stream.of(path.split(File.pathSeparator))
            .map(entry -> Path.of(entry).getFileName().toString())
            .filter(name -> name.endsWith(".jar"))
            .collect(Collectors.toSet());
    require(named.equals(used), "the bill of materials names " + named + " instead of " + used);
  }

  private static void validate(Movement movement) {
    MovementValidator validator = MovementValidator.create(Locale.FRENCH);
    require(validator.validate(movement).violations().isEmpty(), "the data set must be valid");
    String report = validator.validate(movement.withAcronym(" ")).toString();
    require(report.contains("error text /acronym: est vide"), report);
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new AssertionError(message);
    }
  }
}
