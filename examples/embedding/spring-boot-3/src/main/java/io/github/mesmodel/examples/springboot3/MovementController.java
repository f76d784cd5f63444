package io.github.mesmodel.examples.springboot3;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.github.mesmodel.Movement;
import io.github.mesmodel.dataset.MesDataSet;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.MovementSchema;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.validation.ValidationReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MovementController {
  private final ForkJoinTask<MovementReader> english = reader(Locale.ENGLISH);
  private final ForkJoinTask<MovementReader> french = reader(Locale.FRENCH);

  /** Creates a reader in the background, because the application starts without waiting for it. */
  private static ForkJoinTask<MovementReader> reader(Locale locale) {
    return ForkJoinPool.commonPool().submit(() -> MovementReader.create(locale));
  }

  @GetMapping("/movement")
  Movement movement() {
    return MesDataSet.movement();
  }

  @GetMapping(path = "/movement.schema.json", produces = "application/schema+json")
  String schema() {
    return MovementSchema.text();
  }

  /** Reports every violation of a document with its location; reading stops at the limits. */
  @PostMapping(path = "/movements/check", consumes = APPLICATION_JSON_VALUE)
  ValidationReport check(InputStream document, Locale locale) throws IOException {
    MovementReader reader = (locale.equals(Locale.FRENCH) ? french : english).join();
    ReadResult result = reader.read(document);
    result.orElseThrow();
    return result.report();
  }

  /** Spring reads and validates; the binding result leaves the answer to the controller. */
  @PostMapping(path = "/movements", consumes = APPLICATION_JSON_VALUE)
  Movement take(@Valid @RequestBody Movement movement, BindingResult bindingResult, Locale locale) {
    report(bindingResult, locale).throwIfInvalid();
    return movement;
  }

  private static ValidationReport report(BindingResult bindingResult, Locale locale) {
    List<ConstraintViolation<?>> violations =
        bindingResult.getAllErrors().stream()
            .<ConstraintViolation<?>>map(error -> error.unwrap(ConstraintViolation.class))
            .toList();
    return ValidationReport.of(violations, locale);
  }
}
