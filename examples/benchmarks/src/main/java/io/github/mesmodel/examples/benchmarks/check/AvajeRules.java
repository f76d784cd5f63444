package io.github.mesmodel.examples.benchmarks.check;

import io.avaje.validation.ConstraintViolation;
import io.avaje.validation.ImportValidPojo;
import io.avaje.validation.Validator;
import io.avaje.validation.adapter.AbstractConstraintAdapter;
import io.avaje.validation.adapter.ValidationAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import io.avaje.validation.spi.AnnotationFactory;
import io.github.mesmodel.examples.benchmarks.plain.Advised;
import io.github.mesmodel.examples.benchmarks.plain.Checked;
import io.github.mesmodel.examples.benchmarks.plain.Consistent;
import io.github.mesmodel.examples.benchmarks.plain.Country;
import io.github.mesmodel.examples.benchmarks.plain.Filled;
import io.github.mesmodel.examples.benchmarks.plain.Forms;
import io.github.mesmodel.examples.benchmarks.plain.MayBeAbsent;
import io.github.mesmodel.examples.benchmarks.plain.PlainMovement;
import io.github.mesmodel.examples.benchmarks.plain.Recommended;
import io.github.mesmodel.examples.benchmarks.plain.Region;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.validator.constraints.Normalized;
import org.jspecify.annotations.Nullable;

/** The constraints of the plain records, with avaje-validator. */
@ImportValidPojo(PlainMovement.class)
final class AvajeRules implements Check {
  private final Validator validator;

  AvajeRules(Clock clock) {
    validator =
        Validator.builder()
            .clockProvider(() -> clock)
            .add((AnnotationFactory) request -> adapter(request, clock))
            .build();
  }

  @Override
  public Object check(Object movement) {
    return validator.check(movement);
  }

  @Override
  public List<String> codes(Object answer) {
    return ((Set<?>) answer)
        .stream().map(violation -> ((ConstraintViolation) violation).message()).toList();
  }

  /** Returns the adapter of a constraint that avaje-validator does not know, null of the others. */
  private static @Nullable ValidationAdapter<?> adapter(AdapterCreateRequest request, Clock clock) {
    Class<?> constraint = request.annotationType();
    if (constraint == Country.class) {
      return form(request, Forms::isCountry);
    }
    if (constraint == Region.class) {
      return form(request, Forms::isRegion);
    }
    if (constraint == Normalized.class) {
      return form(request, AvajeRules::isNormalized);
    }
    if (constraint == Filled.class) {
      return new AvajeTexts(filled(request));
    }
    if (constraint == MayBeAbsent.class) {
      return new AvajeTexts((value, validation, property) -> value != null);
    }
    if (constraint == Consistent.class) {
      return AvajeProblems.adapter(request.ctx(), clock, Checked::check);
    }
    return constraint == Recommended.class
        ? AvajeProblems.adapter(request.ctx(), clock, Advised::advise)
        : null;
  }

  private static boolean isNormalized(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }

  private static ValidationAdapter<String> form(
      AdapterCreateRequest request, Predicate<String> form) {
    return new AbstractConstraintAdapter<>(request) {
      @Override
      protected boolean isValid(String value) {
        return form.test(value);
      }
    };
  }

  private static ValidationAdapter<Map<String, String>> filled(AdapterCreateRequest request) {
    return (value, validation, property) -> {
      boolean valid = value != null && !value.isEmpty();
      if (!valid) {
        validation.addViolation(request.message(), property);
      }
      return valid;
    };
  }
}
