package io.github.mesmodel.conformance;

import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.OpenCode;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.constraint.CountryCode;
import io.github.mesmodel.constraint.Position;
import io.github.mesmodel.constraint.RegionCode;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.constraint.WebUrl;
import io.github.mesmodel.internal.KebabCase;
import io.github.mesmodel.json.codec.Scalar;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The forms of values as schemas. Patterns (ECMA-262) have ranges of characters alone, which the
 * engines of all languages know, and none beyond the basic multilingual plane. Groups are repeated
 * a limited number of times, because some engines keep each on their stack.
 */
final class ValueSchemas {
  private static final String KEBAB_CASE = "^[a-z0-9]+(-[a-z0-9]+){0,31}$";

  private static final String DAY = "(0[1-9]|[12][0-9]|3[01])";
  private static final String MONTH = "(0[1-9]|1[0-2])";
  private static final String DATE = "[0-9]{4}(-" + MONTH + "(-" + DAY + ")?)?";

  private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z]{3}){0,3}";
  private static final String SCRIPT_AND_REGION = "(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?";
  private static final String VARIANTS = "(-([0-9A-Za-z]{5,8}|[0-9][0-9A-Za-z]{3})){0,19}";
  private static final String EXTENSIONS = "(-[0-9A-WY-Za-wy-z](-[0-9A-Za-z]{2,8}){1,32}){0,19}";
  private static final String PRIVATE_USE = "[Xx](-[0-9A-Za-z]{1,8}){1,49}";

  private static final String HOST = "([0-9A-Za-z.-]+|\\[[0-9A-Za-z:.%_-]+\\])(:[0-9]*)?";
  private static final String PATH = "(/[!$-;=@-Z_a-z~]*)?";
  private static final String URI_CHARACTERS = "[!$-;=?-\\[\\]_a-z~]*";

  /** Controls, separators of lines, formatting of directions, and noncharacters. */
  private static final String FORBIDDEN =
      "\\u007F-\\u009F\\u2028-\\u202E\\u2066-\\u2069\\uFDD0-\\uFDEF\\uFFFE\\uFFFF";

  private static final String SPACES =
      "\\u0020\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF";

  /** The forms of identifiers, without their check digits. */
  private static final Map<IdentifierScheme, String> IDENTIFIERS =
      Map.of(
          IdentifierScheme.RNA, "^W[0-9][0-9A-Z][0-9]{7}$",
          IdentifierScheme.SIREN, "^[0-9]{9}$",
          IdentifierScheme.SIRET, "^[0-9]{14}$",
          IdentifierScheme.ISNI, "^[0-9]{15}[0-9X]$",
          IdentifierScheme.WIKIDATA, "^Q[1-9][0-9]*$");

  private ValueSchemas() {}

  static ObjectNode of(Scalar<?> scalar) {
    return switch (scalar.form()) {
      case DATE -> string("^" + DATE + "$", "2002", "2002-03", "2002-03-01");
      case BEGINNING -> string("^(" + DATE + "|origin)$", "2002", "2002-03-01", "origin");
      case END -> string("^(" + DATE + "|past)$", "2019", "2019-06-30", "past");
      case DAY -> string("^[0-9]{4}-" + MONTH + "-" + DAY + "$", "2002-03-01");
      case PERIOD -> string("^" + DATE + "/(" + DATE + "|\\.\\.)$", "2019/2022", "2019-04/..");
      case OPEN_CODE -> kebabCase(known(scalar.type()).stream().map(OpenCode::code).toList());
      case CLOSED_CODE -> closed(scalar.codes());
    };
  }

  private static List<? extends OpenCode> known(Class<?> type) {
    Map<Class<?>, List<? extends OpenCode>> lists =
        Map.of(
            NetworkKind.class, NetworkKind.known(),
            LegalForm.class, LegalForm.known(),
            RoleType.class, RoleType.known(),
            IdentifierScheme.class, IdentifierScheme.known());
    return Objects.requireNonNull(lists.get(type));
  }

  static ObjectNode of(Annotation constraint) {
    if (constraint instanceof Position) {
      return object("integer").put("minimum", 1).put("maximum", Integer.MAX_VALUE);
    }
    if (constraint instanceof Slug) {
      return kebabCase(List.of("plan-2019-2022"));
    }
    if (constraint instanceof WebUrl) {
      return string(
              "^[Hh][Tt][Tt][Pp][Ss]?://"
                  + HOST
                  + PATH
                  + "(\\?"
                  + URI_CHARACTERS
                  + ")?(#"
                  + URI_CHARACTERS
                  + ")?$",
              "https://www.example.org/")
          .put("maxLength", 2_000);
    }
    if (constraint instanceof CountryCode) {
      return string("^[A-Z]{2}$", "FR");
    }
    if (constraint instanceof RegionCode) {
      return string("^([A-Z]{2}(-[0-9A-Z]{1,3})?|[0-9]{3})$", "FR", "FR-NOR", "150");
    }
    throw new IllegalArgumentException("Has no schema: " + constraint);
  }

  static ObjectNode text(int max, boolean multiline) {
    String forbidden = "\\u0000-\\u001F" + FORBIDDEN;
    String inner = (multiline ? "\\u0000-\\u0009\\u000B-\\u001F" : "\\u0000-\\u001F") + FORBIDDEN;
    String outer = "[^" + forbidden + SPACES + "]";
    return string("^" + outer + "([^" + inner + "]*" + outer + ")?$").put("maxLength", max);
  }

  static ObjectNode languageTag() {
    String tag = LANGUAGE + SCRIPT_AND_REGION + VARIANTS + EXTENSIONS + "(-" + PRIVATE_USE + ")?";
    return string("^(" + tag + "|" + PRIVATE_USE + ")$", "fr", "en", "zh-Hant")
        .put("maxLength", 100);
  }

  /** Returns the form of an identifier's value under each known scheme. */
  static ArrayNode identifiers() {
    ArrayNode forms = JsonNodeFactory.instance.arrayNode();
    for (IdentifierScheme scheme : IdentifierScheme.known()) {
      ObjectNode condition = forms.addObject().putObject("if");
      condition.putArray("required").add("scheme");
      condition.putObject("properties").putObject("scheme").put("const", scheme.code());
      ObjectNode form = string(Objects.requireNonNull(IDENTIFIERS.get(scheme)));
      ((ObjectNode) forms.get(forms.size() - 1))
          .putObject("then")
          .putObject("properties")
          .set("value", form);
    }
    return forms;
  }

  private static ObjectNode kebabCase(List<String> examples) {
    return string(KEBAB_CASE, examples.toArray(String[]::new))
        .put("maxLength", KebabCase.MAX_LENGTH);
  }

  private static ObjectNode closed(List<String> codes) {
    ObjectNode schema = object("string");
    codes.forEach(schema.putArray("enum")::add);
    return schema;
  }

  private static ObjectNode string(String pattern, String... examples) {
    ObjectNode schema = object("string").put("pattern", pattern);
    if (examples.length > 0) {
      List.of(examples).forEach(schema.putArray("examples")::add);
    }
    return schema;
  }

  private static ObjectNode object(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }
}
