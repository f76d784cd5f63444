package io.github.mesmodel.examples.micronaut;

import io.github.mesmodel.Movement;
import io.github.mesmodel.dataset.MesDataSet;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.validation.ValidationReport;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.validation.Validated;
import jakarta.validation.Valid;
import java.util.Locale;

/** Serves, checks and takes movements. */
@Controller
@Validated
class MovementController {
  private final MovementReader english = MovementReader.create(Locale.ENGLISH);
  private final MovementReader french = MovementReader.create(Locale.FRENCH);

  @Get("/movement")
  Movement movement() {
    return MesDataSet.movement();
  }

  /** Reports every violation of a document with its location; needs no validator. */
  @Post("/movements/check")
  ValidationReport check(@Body byte[] document, HttpRequest<?> request) {
    MovementReader reader = Languages.of(request).equals(Locale.FRENCH) ? french : english;
    ReadResult result = reader.read(document);
    result.orElseThrow();
    return result.report();
  }

  /** Takes a movement that Micronaut has read and validated. */
  @Post("/movements")
  Movement take(@Valid @Body Movement movement) {
    return movement;
  }
}
