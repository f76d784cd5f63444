package io.github.mesmodel.jackson3;

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
            .build();
  }

  @Override
  public Names encode(List<String> names) {
    return EncodedNames.of(names);
  }

  @Override
  public End read(byte[] document, Reading reading) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
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
