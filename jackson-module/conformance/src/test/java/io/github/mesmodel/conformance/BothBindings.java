package io.github.mesmodel.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Both modules: does everything with both, and fails unless the same comes of it.
 *
 * @param both the modules
 */
record BothBindings(Both<JsonBinding> both) implements JsonBinding {
  BothBindings() {
    this(new Both<>(new Jackson2Binding(), new Jackson3Binding()));
  }

  @Override
  public JsonBinding fresh() {
    return new BothBindings();
  }

  @Override
  public JsonBinding with(String feature, boolean on) {
    return new BothBindings(
        new Both<>(both.two().with(feature, on), both.three().with(feature, on)));
  }

  @Override
  public byte[] write(Object value) {
    return both.same(json -> json.write(value));
  }

  @Override
  public byte[] write(Object value, Type type) {
    return both.same(json -> json.write(value, type));
  }

  @Override
  public Object readType(byte[] json, Type type) {
    return both.same(binding -> binding.readType(json, type));
  }

  @Override
  public Refusal refusal(byte[] json, Type type) {
    return both.same(binding -> binding.refusal(json, type));
  }

  @Override
  public DocumentReading reader(ReaderSettings settings) {
    return new Reading(new Both<>(both.two().reader(settings), both.three().reader(settings)));
  }

  private record Reading(Both<DocumentReading> both) implements DocumentReading {
    @Override
    public Result read(byte[] document) {
      return both.same(reader -> reader.read(document));
    }

    @Override
    public Result read(String document) {
      return both.same(reader -> reader.read(document));
    }

    @Override
    public Result read(Path document) throws IOException {
      return both.same(reader -> reader.read(document));
    }

    @Override
    public Result read(Supplier<? extends InputStream> document) throws IOException {
      return both.same(reader -> reader.read(document));
    }

    @Override
    public Stream<Result> lines(Supplier<? extends InputStream> input) {
      Stream<Result> two = both.two().lines(input);
      Stream<Result> three = both.three().lines(input);
      Iterator<Result> results = new SameResults(new Both<>(two.iterator(), three.iterator()));
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED), false)
          .onClose(two::close)
          .onClose(three::close);
    }
  }

  private record SameResults(Both<Iterator<Result>> both) implements Iterator<Result> {
    @Override
    public boolean hasNext() {
      return both.same(Iterator::hasNext);
    }

    @Override
    public Result next() {
      return both.same(Iterator::next);
    }
  }

  @Override
  public String toString() {
    return "both";
  }
}
