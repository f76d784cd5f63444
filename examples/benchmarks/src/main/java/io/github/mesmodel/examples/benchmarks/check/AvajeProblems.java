package io.github.mesmodel.examples.benchmarks.check;

import io.avaje.validation.adapter.ValidationAdapter;
import io.avaje.validation.adapter.ValidationContext;
import io.avaje.validation.adapter.ValidationRequest;
import io.github.mesmodel.examples.benchmarks.plain.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Problems that become violations of avaje-validator. */
final class AvajeProblems implements Problems {
  private final ValidationContext context;
  private final ValidationRequest request;
  private final Clock clock;
  private @Nullable LocalDate today;
  private boolean empty = true;

  private AvajeProblems(ValidationContext context, ValidationRequest request, Clock clock) {
    this.context = context;
    this.request = request;
    this.clock = clock;
  }

  /** Returns the adapter of a constraint on records that check themselves. */
  static <T> ValidationAdapter<T> adapter(
      ValidationContext context, Clock clock, BiConsumer<T, Problems> check) {
    return (value, request, property) -> {
      AvajeProblems problems = new AvajeProblems(context, request, clock);
      check.accept(value, problems);
      return problems.empty;
    };
  }

  @Override
  public void add(String code, String property) {
    empty = false;
    request.addViolation(context.message(code, Map.of()), property);
  }

  @Override
  public LocalDate today() {
    if (today == null) {
      today = LocalDate.now(clock);
    }
    return today;
  }
}
