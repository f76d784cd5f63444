package io.github.mesmodel.examples.benchmarks.library;

import com.alibaba.fastjson2.JSON;
import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.github.mesmodel.examples.benchmarks.plain.Plain;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import okio.Buffer;

/** Plain records with libraries other than Jackson. Empty components are not written. */
final class Peers {
  private Peers() {}

  static Codec gson() {
    Gson gson = new GsonBuilder().disableHtmlEscaping().create();
    return Codec.of(
        json -> gson.fromJson(new String(json, StandardCharsets.UTF_8), Plain.Movement.class),
        movement -> gson.toJson(movement).getBytes(StandardCharsets.UTF_8));
  }

  static Codec moshi() {
    JsonAdapter<Plain.Movement> adapter = new Moshi.Builder().build().adapter(Plain.Movement.class);
    return Codec.of(
        json -> Objects.requireNonNull(adapter.fromJson(new Buffer().write(json))),
        movement -> {
          Buffer buffer = new Buffer();
          adapter.toJson(buffer, (Plain.Movement) movement);
          return buffer.readByteArray();
        });
  }

  static Codec avaje() {
    JsonType<Plain.Movement> type =
        Jsonb.builder().serializeEmpty(false).build().type(Plain.Movement.class);
    return Codec.of(type::fromJson, movement -> type.toJsonBytes((Plain.Movement) movement));
  }

  static Codec dslJson() {
    DslJson<Object> dslJson =
        new DslJson<>(
            Settings.<Object>withRuntime().includeServiceLoader().skipDefaultValues(true));
    JsonWriter writer = dslJson.newWriter();
    return Codec.of(
        json ->
            Objects.requireNonNull(dslJson.deserialize(Plain.Movement.class, json, json.length)),
        movement -> {
          writer.reset();
          dslJson.serialize(writer, movement);
          return writer.toByteArray();
        });
  }

  static Codec fastjson2() {
    return Codec.of(json -> JSON.parseObject(json, Plain.Movement.class), JSON::toJSONBytes);
  }
}
