package io.github.mesmodel.jackson3;

import io.github.mesmodel.json.codec.DecodedDocument;
import io.github.mesmodel.json.codec.Names;
import io.github.mesmodel.json.codec.ReadingLimits;
import io.github.mesmodel.json.codec.TokenFormat;
import java.io.IOException;
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
            .build();
  }

  @Override
  public Names encode(List<String> names) {
    return EncodedNames.of(names);
  }

  @Override
  public End read(byte[] document, Reading reading) throws IOException {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
      return read(new ParserTokens(parser, null), reading);
    }
  }

  @Override
  public End read(DecodedDocument document, Reading reading) throws IOException {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document.text())) {
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
      ObjectWriteContext form = indented ? new Indented() : ObjectWriteContext.empty();
      try (JsonGenerator generator = factory.createGenerator(form, bytes, JsonEncoding.UTF8)) {
        writing.write(new GeneratorTokens(generator, null));
        generator.writeRaw('\n');
      }
      return bytes.toByteArray();
    } finally {
      recycler.releaseToPool();
    }
  }

  /** Gives a generator the printer of one document. A format that reads alone makes none. */
  private static final class Indented extends ObjectWriteContext.Base {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter CANONICAL =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);
    private final PrettyPrinter printer = CANONICAL.createInstance();

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
