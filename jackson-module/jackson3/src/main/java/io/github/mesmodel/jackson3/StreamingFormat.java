package io.github.mesmodel.jackson3;

import io.github.mesmodel.json.codec.DecodedDocument;
import io.github.mesmodel.json.codec.Names;
import io.github.mesmodel.json.codec.ReadingLimits;
import io.github.mesmodel.json.codec.TokenFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Documents as tokens, with the parsers and generators of jackson-core alone. */
final class StreamingFormat implements TokenFormat {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  /** The canonical form, from which each document has a printer of its own. */
  private static final DefaultPrettyPrinter INDENTED =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
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
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
      return read(new ParserTokens(parser), reading);
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  private End readText(DecodedDocument document, Reading reading) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document.text())) {
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
      ObjectWriteContext form = indented ? new Indented() : ObjectWriteContext.empty();
      try (JsonGenerator generator = factory.createGenerator(form, bytes, JsonEncoding.UTF8)) {
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

  /** Gives a generator the printer of one document. */
  private static final class Indented extends ObjectWriteContext.Base {
    private final PrettyPrinter printer = INDENTED.createInstance();

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }
  }
}
