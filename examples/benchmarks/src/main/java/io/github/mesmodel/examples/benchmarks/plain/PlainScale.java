package io.github.mesmodel.examples.benchmarks.plain;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.JsonValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.gson.annotations.SerializedName;
import com.squareup.moshi.Json;

/** The scale of an activity. */
public enum PlainScale {
  @JsonProperty("regional")
  @SerializedName("regional")
  @Json(name = "regional")
  @JSONField(name = "regional")
  REGIONAL("regional"),
  @JsonProperty("national")
  @SerializedName("national")
  @Json(name = "national")
  @JSONField(name = "national")
  NATIONAL("national"),
  @JsonProperty("international")
  @SerializedName("international")
  @Json(name = "international")
  @JSONField(name = "international")
  INTERNATIONAL("international");

  private final String code;

  PlainScale(String code) {
    this.code = code;
  }

  /** Returns the code in JSON. */
  @io.avaje.jsonb.Json.Value
  @JsonValue
  public String code() {
    return code;
  }
}
