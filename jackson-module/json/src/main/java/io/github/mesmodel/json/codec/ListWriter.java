package io.github.mesmodel.json.codec;

import java.io.IOException;
import java.util.List;

/** Writes a list of a record: an array. */
final class ListWriter extends ValueWriter {
  private final ValueWriter elements;

  ListWriter(ValueWriter elements) {
    this.elements = elements;
  }

  @Override
  public boolean mayBeEmpty() {
    return true;
  }

  @Override
  public boolean isEmpty(Object value, TokenSink sink) {
    return ((List<?>) value).isEmpty();
  }

  @Override
  public void write(Object value, TokenSink sink) throws IOException {
    List<?> list = (List<?>) value;
    sink.beginArray(list, list.size());
    for (int i = 0; i < list.size(); i++) {
      Object element = list.get(i);
      if (element == null) {
        sink.nothing();
      } else {
        elements.write(element, sink);
      }
    }
    sink.endArray();
  }
}
