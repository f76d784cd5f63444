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
  private final boolean decoding;

  private StreamingFormat(JsonFactory factory, boolean decoding) {
    this.factory = factory;
    this.decoding = decoding;
  }

  /** Creates a format that parses bytes. */
  static StreamingFormat of(ReadingLimits limits) {
    JsonFactory factory =
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
    return new StreamingFormat(factory, false);
  }

  @Override
  public Names encode(List<String> names) {
    return EncodedNames.of(names);
  }

  @Override
  public End read(byte[] document, Reading reading) {
    return decoding
        ? readText(new DecodedDocument(document), reading)
        : readBytes(document, reading);
  }

  private End readBytes(byte[] document, Reading reading) {
    try (JsonParser parser = factory.createParser(document)) {
      return read(new ParserTokens(parser), reading);
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  private End readText(DecodedDocument document, Reading reading) {
    try (JsonParser parser = factory.createParser(document.text())) {
      return read(new ParserTokens(parser, document), reading);
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  /** Forgets the words of a refusal of Jackson, which differ between releases. */
  private static End read(ParserTokens tokens, Reading reading) throws IOException {
    try {
      reading.read(tokens);
      return new End(true, tokens.end());
    } catch (JacksonException e) {
      return new End(false, tokens.end());
    }
  }

  @Override
  public TokenFormat decoding() {
    return new StreamingFormat(factory, true);
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
