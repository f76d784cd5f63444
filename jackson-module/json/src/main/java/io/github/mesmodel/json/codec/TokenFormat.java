package io.github.mesmodel.json.codec;

import io.github.mesmodel.internal.LibraryVersion;
import java.io.IOException;
import java.util.List;

/** Documents as tokens, with the parser and the generator of one major of Jackson. Thread-safe. */
public interface TokenFormat {
  /** The version of mes-json, which an adapter that names it has compiled in. */
  String VERSION = LibraryVersion.NUMBER;

  /** A reading of the tokens of a document. */
  @FunctionalInterface
  interface Reading {
    /**
     * Reads a document, from before its first token on.
     *
     * @throws IOException if the source throws it
     */
    void read(TokenSource source) throws IOException;
  }

  /** A writing of the tokens of a document. */
  @FunctionalInterface
  interface Writing {
    /**
     * Writes a document.
     *
     * @throws IOException if the sink throws it
     */
    void write(TokenSink sink) throws IOException;
  }

  /**
   * The end of a reading.
   *
   * @param complete whether the parser returned all requested tokens
   * @param offset its offset in bytes: behind the last token, or at the fault
   */
  record End(boolean complete, long offset) {}

  /** {@return the names as sources compare and sinks write them} */
  Names encode(List<String> names);

  /**
   * Reads a document in UTF-8, as far as the parser can.
   *
   * @throws IOException if the reading throws it
   */
  End read(byte[] document, Reading reading) throws IOException;

  /**
   * Reads a document, as far as the parser can. That takes longer than from bytes, but reads names
   * with unpaired surrogates, which parsers of bytes refuse.
   *
   * @throws IOException if the reading throws it
   */
  End read(DecodedDocument document, Reading reading) throws IOException;

  /**
   * Writes a document in UTF-8, with a line feed at its end.
   *
   * @param indented whether it has two spaces a level, {@code "name": value}, and line feeds; else
   *     it is one line without white space
   * @throws IOException if the writing throws it
   */
  byte[] write(boolean indented, Writing writing) throws IOException;
}
