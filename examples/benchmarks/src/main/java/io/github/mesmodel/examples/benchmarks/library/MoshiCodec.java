package io.github.mesmodel.examples.benchmarks.library;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.mesmodel.examples.benchmarks.plain.PlainMovement;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Plain records and Moshi. */
final class MoshiCodec implements Codec {
  private final JsonAdapter<PlainMovement> adapter =
      new Moshi.Builder()
          .add(LocalDate.class, new Dates().nullSafe())
          .build()
          .adapter(PlainMovement.class);

  @Override
  public Object read(byte[] json) throws IOException {
    return Objects.requireNonNull(adapter.fromJson(new Buffer().write(json)));
  }

  @Override
  public byte[] write(Object movement) throws IOException {
    Buffer buffer = new Buffer();
    adapter.toJson(buffer, (PlainMovement) movement);
    return buffer.readByteArray();
  }

  private static final class Dates extends JsonAdapter<LocalDate> {
    @Override
    public void toJson(JsonWriter writer, @Nullable LocalDate date) throws IOException {
      writer.value(Objects.requireNonNull(date).toString());
    }

    @Override
    public LocalDate fromJson(JsonReader reader) throws IOException {
      return LocalDate.parse(reader.nextString());
    }
  }
}
