package consumer;

import io.github.mesmodel.Movement;
import io.github.mesmodel.reference.MesReference;
import io.github.mesmodel.validation.ModelValidator;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Uses the library on the module path, with what its users get and no more. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    require(Main.class.getModule().isNamed(), "must run on the module path");
    for (String unwanted :
        new String[] {"immutables", "expressly", "jakarta.el", "tomcat-embed-el"}) {
      require(
          !System.getProperty("jdk.module.path").contains(unwanted),
          unwanted + " must not be there");
    }
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    Movement movement =
        mapper.readValue(mapper.writeValueAsBytes(MesReference.movement()), Movement.class);
    require(movement.equals(MesReference.movement()), "nothing must be lost");
    validate(movement);
  }

  private static void validate(Movement movement) {
    ModelValidator validator = ModelValidator.create(Locale.FRENCH);
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
