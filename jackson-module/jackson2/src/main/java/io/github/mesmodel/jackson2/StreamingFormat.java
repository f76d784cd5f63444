package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.mesmodel.json.codec.Names;
import io.github.mesmodel.json.codec.ReadingLimits;
import io.github.mesmodel.json.codec.TokenFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Documents as tokens, with the parsers and generators of jackson-core alone. */
final class StreamingFormat implements TokenFormat {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  /** The canonical form, from which each document has a printer of its own. */
  private static final DefaultPrettyPrinter INDENTED =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(INDENTER)
          .withArrayIndenter(INDENTER);

  private final JsonFactory factory;

  StreamingFormat(ReadingLimits limits) {
    factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.nestingDepth())
                    .maxStringLength(limits.stringLength())
                    .maxNameLength(limits.stringLength())
                    .maxNumberLength(limits.numberLength())
                    .build())
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // names are whatever a document says
            .build();
  }

  @Override
  public Names encode(List<String> names) {
    return EncodedNames.of(names);
  }

  @Override
  public End read(byte[] document, Reading reading) {
    try (JsonParser parser = factory.createParser(document)) {
      boolean complete = isComplete(parser, reading);
      return new End(complete, parser.currentLocation().getByteOffset());
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  /** Returns false for a refusal of Jackson, whose words differ between releases. */
  private static boolean isComplete(JsonParser parser, Reading reading) throws IOException {
    try {
      reading.read(new ParserTokens(parser));
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }

  @Override
  public byte[] write(boolean indented, Writing writing) {
    BufferRecycler recycler = factory._getBufferRecycler();
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
      try (JsonGenerator generator = factory.createGenerator(bytes, JsonEncoding.UTF8)) {
        if (indented) {
          generator.setPrettyPrinter(INDENTED.createInstance());
        }
        writing.write(new GeneratorTokens(generator, null));
        generator.writeRaw('\n');
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw inMemory(e);
    } finally {
      recycler.releaseToPool();
    }
  }

  private static UncheckedIOException inMemory(IOException e) {
    return new UncheckedIOException("Memory can be read and written", e);
  }
}
