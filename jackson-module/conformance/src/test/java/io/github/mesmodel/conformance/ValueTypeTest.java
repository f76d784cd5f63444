package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.mesmodel.LegalForm;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Period;
import io.github.mesmodel.Since;
import io.github.mesmodel.Until;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The value types on their own: a document that is nothing but one, a list, a map. */
class ValueTypeTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void asADocument(Object value, String text) {
    assertThat(BOTH.writeText(value)).isEqualTo("\"" + text + "\"");
    assertThat((Object) BOTH.read("\"" + text + "\"", value.getClass())).isEqualTo(value);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void inAList(Object value, String text) {
    Type list = Types.list(value.getClass());
    List<Object> values = List.of(value, value);
    String json = "[\"" + text + "\",\"" + text + "\"]";

    assertThat(BOTH.write(values, list)).asString(UTF_8).isEqualTo(json);
    Object read = BOTH.readType(json.getBytes(UTF_8), list);
    assertThat(read).isEqualTo(values);
  }

  static Stream<Arguments> values() {
    return Stream.of(
        arguments(PartialDate.parse("2002"), "2002"),
        arguments(PartialDate.parse("2002-03"), "2002-03"),
        arguments(PartialDate.parse("2004-02-29"), "2004-02-29"),
        arguments(PartialDate.parse("0000"), "0000"),
        arguments(Since.ORIGIN, "origin"),
        arguments(Since.of(PartialDate.parse("1997-06")), "1997-06"),
        arguments(Until.PAST, "past"),
        arguments(Until.of(PartialDate.parse("1997-06")), "1997-06"),
        arguments(Period.ofYears(2019, 2022), "2019/2022"),
        arguments(Period.from(PartialDate.parse("2019-04-01")), "2019-04-01/.."),
        arguments(LegalForm.SCOP, "scop"),
        arguments(NetworkKind.RESOURCE, "resource"));
  }

  @Test
  void inAMap() {
    Map<String, Since> values = Map.of("apes", Since.ORIGIN);

    String json = BOTH.writeText(values);

    assertThat(json).isEqualTo("{\"apes\":\"origin\"}");
    Object read = BOTH.readType(json.getBytes(UTF_8), Types.map(String.class, Since.class));
    assertThat(read).isEqualTo(values);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "PartialDate, 2002-13, 'A date must be a year, a month or a day of the calendar'",
    "PartialDate, 2003-02-29, 'A date must be a year, a month or a day of the calendar'",
    "PartialDate, '', 'A date must be a year, a month or a day of the calendar'",
    "PartialDate, ' 2002', 'A date must be a year, a month or a day of the calendar'",
    "PartialDate, '٢٠٠٢', 'A date must be a year, a month or a day of the calendar'",
    "PartialDate, origin, 'A date must be a year, a month or a day of the calendar'",
    "Since, ORIGIN, 'or the word origin'",
    "Since, 2002/.., 'or the word origin'",
    "Since, '', 'or the word origin'",
    "Until, PAST, 'or the word past'",
    "Until, origin, 'or the word past'",
    "Period, 2019, 'A period must be two dates'",
    "Period, ../2019, 'A period must be two dates'",
    "Period, 2019/2022/2025, 'A period must be two dates'",
    "Period, P1Y, 'A period must be two dates'",
    "Period, '', 'A period must be two dates'"
  })
  void malformed(String type, String text, String message) throws ClassNotFoundException {
    Class<?> target = Class.forName("io.github.mesmodel." + type);

    Refusal refusal = BOTH.refusal("\"" + text + "\"", target);

    assertThat(refusal)
        .isEqualTo(new Refusal("InvalidFormatException", "", refusal.message(), text, target));
    assertThat(refusal.message()).contains(message);
  }
}
