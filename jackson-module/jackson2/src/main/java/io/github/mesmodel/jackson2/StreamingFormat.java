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
import io.github.mesmodel.json.codec.DecodedDocument;
import io.github.mesmodel.json.codec.Names;
import io.github.mesmodel.json.codec.ReadingLimits;
import io.github.mesmodel.json.codec.TokenFormat;
import java.io.IOException;
import java.util.List;

/** Documents as tokens, with the parsers and generators of only jackson-core. */
final class StreamingFormat implements TokenFormat {
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
  public End read(byte[] document, Reading reading) throws IOException {
    try (JsonParser parser = factory.createParser(document)) {
      return read(new ParserTokens(parser, null), reading);
    }
  }

  @Override
  public End read(DecodedDocument document, Reading reading) throws IOException {
    try (JsonParser parser = factory.createParser(document.text())) {
      return read(new ParserTokens(parser, document), reading);
    }
  }

  /** Reads a document, and drops the messages of Jackson, because they differ between releases. */
  private static End read(ParserTokens tokens, Reading reading) throws IOException {
    try {
      reading.read(tokens);
      return new End(true, tokens.end());
    } catch (JacksonException e) {
      return new End(false, tokens.end());
    }
  }

  @Override
  public byte[] write(boolean indented, Writing writing) throws IOException {
    BufferRecycler recycler = factory._getBufferRecycler();
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
      try (JsonGenerator generator = factory.createGenerator(bytes, JsonEncoding.UTF8)) {
        if (indented) {
          generator.setPrettyPrinter(Indented.CANONICAL.createInstance());
        }
        writing.write(new GeneratorTokens(generator, null));
        generator.writeRaw('\n');
      }
      return bytes.toByteArray();
    } finally {
      recycler.releaseToPool();
    }
  }

  /** Holds the printer that each document has a copy of. A format that reads alone makes none. */
  private static final class Indented {
    static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    static final DefaultPrettyPrinter CANONICAL =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);
  }
}
