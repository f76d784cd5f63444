package io.github.mesmodel.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.internal.Messages;
import io.github.mesmodel.json.codec.ReadingLimits;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The place where a document stops being JSON or exceeds a limit, and the message there. */
class JsonScannerTest {
  private static final ReadingLimits SMALL =
      ReadingLimits.DEFAULT
          .withNestingDepth(3)
          .withStringLength(4)
          .withNumberLength(5)
          .withEntries(6);

  private static final Messages ENGLISH =
      Messages.of(
          language -> ResourceBundle.getBundle("io.github.mesmodel.json.messages", language),
          Locale.ENGLISH);
  private static final String PREFIX = "is not JSON from here on: ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        " \t\r\n7 ",
        "null",
        "[true,false,null]",
        "[0,-0,10,-1.50,1e9,1E+9,2.5e-3]",
        "{\"a\":{\"b\":[{},[]]},\"c\":\"\"}",
        "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83C\\uDF31\"]",
        "[\"é🌱\u007f\u2028\"]",
        "\uFEFF[]"
      })
  void jsonHasNoFault(String document) {
    assertThat(JsonScanner.firstFault(document.getBytes(UTF_8), ReadingLimits.DEFAULT)).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1,]           | 3 | /1  | a value should be here, but there is \"]\"",
        "{\"a\":}       | 5 | /a  | a value should be here, but there is \"}\"",
        "[True]         | 1 | /0  | a value should be here, but there is \"True\"",
        "['a']          | 1 | /0  | a value should be here, but there is \"'\"",
        "[é]            | 1 | /0  | a value should be here, but there is \"é\"",
        "[🌱]           | 1 | /0  | a value should be here, but there is \"🌱\"",
        "// no          | 0 | ``  | a value should be here, but there is \"/\"",
        "nul            | 0 | ``  | a value should be here, but there is \"nul\"",
        "[azAZ09]       | 1 | /0  | a value should be here, but there is \"azAZ09\"",
        "[NaN]          | 1 | /0  | a value should be here, but there is \"NaN\"",
        "[01]           | 1 | /0  | \"01\" is not a number: write one such as 1 or 1.5",
        "[+1]           | 1 | /0  | a value should be here, but there is \"+1\"",
        "[.5]           | 1 | /0  | a value should be here, but there is \".5\"",
        "[1.]           | 1 | /0  | \"1.\" is not a number: write one such as 1 or 1.5",
        "[1e]           | 1 | /0  | \"1e\" is not a number: write one such as 1 or 1.5",
        "[-]            | 1 | /0  | a value should be here, but there is \"-\"",
        "[2002-03]      | 1 | /0  | \"2002-03\" is not a number: write one such as 1 or 1.5",
        "1.             | 0 | ``  | \"1.\" is not a number: write one such as 1 or 1.5",
        "{a:1}          | 1 | ``  | the name of a property should be here, in double quotes, but there is \"a\"",
        "{\"a\":1,}     | 7 | ``  | the name of a property should be here, in double quotes, but there is \"}\"",
        "[{\"a\" 1}]    | 6 | /0/a| a colon should be here, but there is \"1\"",
        "[1 2]          | 3 | ``  | a comma or ] should be here, but there is \"2\"",
        "[1}            | 2 | ``  | a comma or ] should be here, but there is \"}\"",
        "{\"a\":[] \"b\"| 8 | ``  | a comma or } should be here, but there is \"\\\"\"",
        "[\"a\\x\"]     | 3 | /0  | \\x is not an escape: write a backslash itself as \\\\",
        "[\"\\u12é4\"]  | 2 | /0  | \\u12 is not an escape: write a backslash itself as \\\\",
        "[\"a           | 3 | /0  | the document ends within a string",
        "[\"\\          | 3 | /0  | the document ends within a string",
        "[\"\\u00       | 6 | /0  | the document ends within a string",
        "{\"a           | 3 | ``  | the document ends within a string",
        "[1             | 2 | ``  | the document ends within an array",
        "[              | 1 | /0  | the document ends within an array",
        "[1.            | 3 | /0  | the document ends within an array",
        "[tru           | 4 | /0  | the document ends within an array",
        "{              | 1 | ``  | the document ends within an object",
        "{\"a\"         | 4 | /a  | the document ends within an object",
        "{\"a\":-       | 6 | /a  | the document ends within an object",
        "{\"a\":1       | 6 | ``  | the document ends within an object"
      })
  void syntaxError(String document, int offset, String pointer, String message) {
    JsonFault fault = fault(document, ReadingLimits.DEFAULT);

    assertThat(fault.code()).isEqualTo(ReadingCode.JSON_SYNTAX);
    assertThat(fault.offset()).isEqualTo(offset);
    assertThat(fault.pointer()).isEqualTo(pointer);
    assertThat(message(fault)).isEqualTo(PREFIX + message);
  }

  @ParameterizedTest(name = "U+00{0}")
  @CsvSource({"0A, \\n", "0D, \\r", "09, \\t", "00, \\u0000", "1F, \\u001F"})
  void aControlCharacterInAString(String codePoint, String escape) {
    char control = (char) Integer.parseInt(codePoint, 16);

    JsonFault fault = fault("{\"a\":\"é" + control + "\"}", ReadingLimits.DEFAULT);

    assertThat(fault.offset()).isEqualTo(8);
    assertThat(fault.pointer()).isEqualTo("/a");
    assertThat(message(fault))
        .isEqualTo(
            "%sU+00%s must not stand in a string as it is: write it as %s",
            PREFIX, codePoint, escape);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"7 8     | 2", "[] ]    | 3", "1\"a\"  | 1", "{}{}    | 2"})
  void textAfterTheDocument(String document, int offset) {
    JsonFault fault = fault(document, ReadingLimits.DEFAULT);

    assertThat(fault.offset()).isEqualTo(offset);
    assertThat(message(fault)).startsWith("follows the end of the movement");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[[[[]]]]               | 3 | /0/0/0 | 3 levels",
        "{\"a\":{\"b\":[{     | 11 | /a/b/0 | 3 levels",
        "[\"abcd\",\"abcde\"]   | 8 | /1     | 4 characters",
        "[\"🌱éa\",\"🌱éab\"]   | 11| /1     | 4 characters",
        "[\"\\u0061bc\\n\",\"\\u0061bc\\n1\"] | 14 | /1 | 4 characters",
        "[{\"abcd\":1,\"abcde\":1}] | 11 | /0 | 4 characters",
        "{\"éé\":1,\"\\u00e9éa\":1}  | 10| ``  | 4 characters",
        "{\"\\u007fabc\":1,\"\\u007fabcd\":1} | 15 | `` | 4 characters",
        "{\"\\u0080ab\":1,\"\\u0080abc\":1} | 14 | `` | 4 characters",
        "{\"\\u07ffab\":1,\"\\u07ffabc\":1} | 14 | `` | 4 characters",
        "{\"\\u0800a\":1,\"\\u0800ab\":1} | 13 | `` | 4 characters",
        "[12345,123456]         | 7 | /1     | 5 digits",
        "[-1.23e+45,-1.234e+56] | 11| /1     | 5 digits",
        "[0123456]              | 1 | /0     | 5 digits",
        "[0,[1],{\"a\":2},[3], 4] | 16 | /3/0 | 6 elements and properties",
        "[0,1,2,3,4,{\"a\" : 5}] | 18 | /5/a | 6 elements and properties",
        "[0,1,2,3,4,5, ]        | 14 | /6   | 6 elements and properties"
      })
  void documentBeyondALimit(String document, int offset, String pointer, String limit) {
    JsonFault fault = fault(document, SMALL);

    assertThat(fault.code()).isEqualTo(ReadingCode.LIMIT_EXCEEDED);
    assertThat(fault.offset()).isEqualTo(offset);
    assertThat(fault.pointer()).isEqualTo(pointer);
    assertThat(message(fault)).contains(limit);
  }

  @Test
  void namesArePointedAtAsTheyRead() {
    assertThat(fault("{\"a/b\":{\"~\\u00e9\\n\\\"$1\":x", ReadingLimits.DEFAULT).pointer())
        .isEqualTo("/a~1b/~0é\n\"$1");
  }

  @Test
  void theMarkAtTheBeginningIsPartOfTheOffset() {
    assertThat(fault("\uFEFF[x", ReadingLimits.DEFAULT).offset()).isEqualTo(4);
  }

  @Test
  void manyLevelsTakeNoStack() {
    ReadingLimits deep = ReadingLimits.DEFAULT.withNestingDepth(Integer.MAX_VALUE);

    assertThat(fault("[".repeat(100_000) + "x", deep).pointer()).hasSize(200_000);
  }

  private static JsonFault fault(String document, ReadingLimits limits) {
    return Objects.requireNonNull(JsonScanner.firstFault(document.getBytes(UTF_8), limits));
  }

  private static String message(JsonFault fault) {
    return ENGLISH.format(fault.code().code() + fault.variant(), fault.parameters());
  }
}
