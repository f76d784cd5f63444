package io.github.mesmodel.examples.benchmarks.plain;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.JsonValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.gson.annotations.SerializedName;
import com.squareup.moshi.Json;

/** The kind of a network. */
public enum PlainNetworkKind {
  @JsonProperty("territorial")
  @SerializedName("territorial")
  @Json(name = "territorial")
  @JSONField(name = "territorial")
  TERRITORIAL("territorial"),
  @JsonProperty("sectoral")
  @SerializedName("sectoral")
  @Json(name = "sectoral")
  @JSONField(name = "sectoral")
  SECTORAL("sectoral"),
  @JsonProperty("resource")
  @SerializedName("resource")
  @Json(name = "resource")
  @JSONField(name = "resource")
  RESOURCE("resource");

  private final String code;

  PlainNetworkKind(String code) {
    this.code = code;
  }

  /** Returns the code in JSON. */
  @io.avaje.jsonb.Json.Value
  @JsonValue
  public String code() {
    return code;
  }
}
