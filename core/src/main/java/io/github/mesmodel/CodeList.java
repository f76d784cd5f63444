package io.github.mesmodel;

import io.github.mesmodel.internal.KebabCase;
import io.github.mesmodel.internal.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The listed values of one open code list, with their names. */
final class CodeList<C extends OpenCode> {
  private static final String UNDETERMINED = "und";

  private final Function<String, C> constructor;
  private final Map<String, C> values = new LinkedHashMap<>();
  private final Map<String, LocalizedText> labels = new LinkedHashMap<>();

  CodeList(Function<String, C> constructor) {
    this.constructor = constructor;
  }

  /** Returns the list that a value belongs to. */
  static CodeList<?> of(OpenCode value) {
    if (value instanceof NetworkKind) {
      return NetworkKind.LIST;
    }
    if (value instanceof LegalForm) {
      return LegalForm.LIST;
    }
    return value instanceof RoleType ? RoleType.LIST : IdentifierScheme.LIST;
  }

  /** Lists a value, while the class that holds the list is initialised. */
  C add(String code, String french, String english) {
    C value = constructor.apply(code);
    values.put(code, value);
    labels.put(code, LocalizedText.fr(french).and("en", english));
    return value;
  }

  /** Returns the listed value of a code, or a new value. */
  C of(String code) {
    C known = values.get(Objects.requireNonNull(code, "code"));
    return known != null ? known : constructor.apply(code);
  }

  List<C> known() {
    return List.copyOf(values.values());
  }

  boolean contains(String code) {
    return values.containsKey(code);
  }

  LocalizedText label(String code) {
    @Nullable LocalizedText label = labels.get(code);
    return label != null ? label : LocalizedText.of(UNDETERMINED, code);
  }

  /** Refuses a text that has not the form of a code. */
  static void requireForm(String code) {
    if (!KebabCase.matches(Objects.requireNonNull(code, "code"))) {
      throw new IllegalArgumentException(
          Quoted.of(code)
              + " is not a code; one is made of lower-case letters, digits and single hyphens, such as"
              + " association-loi-1901, of at most "
              + KebabCase.MAX_LENGTH
              + " characters");
    }
  }
}
