package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.mesmodel.Axis;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.constraint.Text;
import io.github.mesmodel.dataset.MesDataSet;
import io.github.mesmodel.jackson2.MesModule;
import io.github.mesmodel.jackson2.MovementReader;
import io.github.mesmodel.jackson2.ReadResult;
import io.github.mesmodel.validation.MovementValidator;
import java.io.IOException;
import java.util.Locale;

/**
 * Uses the library with what its users get and no more, on the path that {@code expected.path}
 * names.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException {
    checkPath(System.getProperty("expected.path"));
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    Movement movement =
        mapper.readValue(mapper.writeValueAsBytes(MesDataSet.movement()), Movement.class);
    require(movement.equals(MesDataSet.movement()), "nothing must be lost");
    validate(movement);
    build();
  }

  private static void build() throws IOException {
    Movement movement =
        Movement.builder()
            .id("mine")
            .name(LocalizedText.fr("Le mien"))
            .legalForm(LegalForm.of("my-own-form"))
            .addAxes(Axis.builder().id("axis").position(1).title(LocalizedText.fr("Axe")).build())
            .build()
            .withAcronym("M");
    MovementReader reader = MovementReader.create(Locale.ENGLISH);
    ReadResult result =
        reader.read(
            JsonMapper.builder().addModule(new MesModule()).build().writeValueAsString(movement));
    require(result.orElseThrow().equals(movement), "what was built must be read");
    require(result.report().warnings().get(0).location() != null, "a warning must have its place");
  }

  /** A user's own record under the library's constraints. */
  public record Note(@Slug String id, @Text(max = 80) String text) {}

  private static void checkPath(String path) {
    boolean onModulePath = path.equals("jdk.module.path");
    require(Main.class.getModule().isNamed() == onModulePath, "must run on " + path);
    for (String unwanted :
        new String[] {"immutables", "expressly", "jakarta.el", "tomcat-embed-el"}) {
      require(!System.getProperty(path).contains(unwanted), unwanted + " must not be there");
    }
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
