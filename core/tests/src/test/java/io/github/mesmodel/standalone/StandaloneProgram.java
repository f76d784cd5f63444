package io.github.mesmodel.standalone;

import io.github.mesmodel.Axis;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.validation.MovementValidator;
import java.util.Locale;

/** A program that validates a broken movement, run by {@link StandaloneTest} in its own process. */
public final class StandaloneProgram {
  private StandaloneProgram() {}

  /** Prints the report. */
  public static void main(String[] args) {
    Movement movement =
        Movement.builder()
            .id("Broken")
            .name(LocalizedText.of("en", " Movement"))
            .legalForm(LegalForm.of("scob"))
            .addAxes(Axis.builder().id("axis").position(0).title(LocalizedText.fr("Axe")).build())
            .build();
    System.out.print(MovementValidator.create(Locale.ENGLISH).validate(movement));
  }
}
