package io.github.mesmodel.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.validation.InvalidMovementException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The report lists an exception of a check, which here is that of the clock. */
class NotValidatedTest {
  private static final String VALID =
      "{\"id\": \"m\", \"name\": {\"fr\": \"M\"}, \"legalForm\": \"scop\"}";
  private static final String MESSAGE =
      "could not be checked by the rules, because a check or the clock threw ";

  static Stream<Arguments> causes() {
    return Stream.of(
        arguments(
            cause(() -> new IllegalStateException("no time\n" + "x".repeat(1_000))),
            "java.lang.IllegalStateException: no timeU+000A" + "x".repeat(259) + "…"),
        arguments(cause(NullPointerException::new), "java.lang.NullPointerException"),
        arguments(cause(StackOverflowError::new), "java.lang.StackOverflowError"));
  }

  private static Supplier<Throwable> cause(Supplier<Throwable> cause) {
    return cause;
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("causes")
  void exceptionOfACheckIsReported(Supplier<Throwable> cause, String name) {
    ReadResult result = withClock(cause).read("\n" + VALID);

    assertThat(Readers.lines(result.report()))
        .containsExactly("2:1: error not-validated : " + MESSAGE + name);
    assertThat(result.isValid()).isFalse();
    assertThat(result.movement()).isNotNull();
    assertThatExceptionOfType(InvalidMovementException.class).isThrownBy(result::orElseThrow);
  }

  @Test
  void problemsOfReadingAreReportedAsWell() {
    String document = VALID.replace("\"M\"", "5");

    assertThat(Readers.codes(withClock(NullPointerException::new).read(document).report()))
        .containsExactly("not-validated", "wrong-type");
  }

  @Test
  void nextLineIsRead() {
    String input = VALID + "\n{\"id\": 5}\n" + VALID;

    Stream<ReadResult> results =
        withClock(NullPointerException::new)
            .lines(() -> new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));

    assertThat(results.map(result -> Readers.codes(result.report())))
        .containsExactly(
            List.of("not-validated"),
            List.of("not-validated", "wrong-type"),
            List.of("not-validated"));
  }

  @Test
  void errorOfTheVirtualMachineIsThrown() {
    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(() -> withClock(OutOfMemoryError::new).read(VALID));
  }

  private static BothReaders withClock(Supplier<? extends Throwable> cause) {
    return Readers.of(builder -> builder.clock(new ThrowingClock(cause)));
  }

  private static final class ThrowingClock extends Clock {
    private final Supplier<? extends Throwable> cause;

    ThrowingClock(Supplier<? extends Throwable> cause) {
      this.cause = cause;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      throw thrown(cause.get());
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // of any exception
    private static <E extends Throwable> RuntimeException thrown(Throwable cause) throws E {
      throw (E) cause;
    }
  }
}
