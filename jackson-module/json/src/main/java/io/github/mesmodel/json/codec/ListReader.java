package io.github.mesmodel.json.codec;

import io.github.mesmodel.json.codec.TokenSource.Kind;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list of a record: an array, whose nulls are kept, because validation reports them. */
final class ListReader extends ValueReader {
  private final Type type;
  private final ValueReader elements;
  private final RecentStrings recent = new RecentStrings();

  ListReader(Type type, ValueReader elements) {
    this.type = type;
    this.elements = elements;
  }

  @Override
  public @Nullable Object read(TokenSource source, Kind kind, ProblemSink problems)
      throws IOException {
    List<@Nullable Object> list = new ArrayList<>();
    if (kind == Kind.ARRAY) {
      for (Kind next = source.next();
          next != Kind.END_ARRAY && next != Kind.NONE;
          next = source.next()) {
        list.add(readElement(list, source, next, problems));
      }
      return list;
    }
    return problems.takesSingleAsList()
        ? Collections.singletonList(readElement(list, source, kind, problems))
        : problems.unexpected(type, null);
  }

  private @Nullable Object readElement(
      List<?> list, TokenSource source, Kind kind, ProblemSink problems) throws IOException {
    try {
      Object element =
          kind == Kind.NULL ? elements.ofNull(problems) : elements.read(source, kind, problems);
      return element instanceof String text ? recent.share(text) : element;
    } catch (IOException | RuntimeException e) {
      problems.passing(e, list, list.size());
      throw e;
    }
  }
}
