package io.github.mesmodel.examples.benchmarks.library;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.mesmodel.examples.benchmarks.plain.PlainMovement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Plain records and Gson, which reads and writes strings. */
final class GsonCodec implements Codec {
  private final Gson gson =
      new GsonBuilder()
          .disableHtmlEscaping()
          .registerTypeAdapter(LocalDate.class, new Dates().nullSafe())
          .create();

  @Override
  public Object read(byte[] json) {
    return gson.fromJson(new String(json, StandardCharsets.UTF_8), PlainMovement.class);
  }

  @Override
  public byte[] write(Object movement) {
    return gson.toJson(movement).getBytes(StandardCharsets.UTF_8);
  }

  private static final class Dates extends TypeAdapter<LocalDate> {
    @Override
    public void write(JsonWriter writer, LocalDate date) throws IOException {
      writer.value(date.toString());
    }

    @Override
    public LocalDate read(JsonReader reader) throws IOException {
      return LocalDate.parse(reader.nextString());
    }
  }
}
