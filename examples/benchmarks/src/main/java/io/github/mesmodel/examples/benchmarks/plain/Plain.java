package io.github.mesmodel.examples.benchmarks.plain;

import static io.github.mesmodel.examples.benchmarks.plain.Forms.LONG_TEXT;
import static io.github.mesmodel.examples.benchmarks.plain.Forms.SLUG;
import static io.github.mesmodel.examples.benchmarks.plain.Forms.TEXT;
import static java.text.Normalizer.Form.NFC;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraints.Normalized;
import org.hibernate.validator.constraints.URL;

/** The records of a movement: null for an absent component, strings for codes and dates. */
public interface Plain {
  /** A movement. */
  @CompiledJson
  @Json
  record Movement(
      @NotNull @Size(max = 64) @Pattern(regexp = SLUG) String id,
      @NotEmpty
          Map<
                  String,
                  @NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String>
              name,
      @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String acronym,
      List<@NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String>
          aliases,
      @Size(max = 64) @Pattern(regexp = Forms.SLUG) String legalForm,
      @Valid Founding founding,
      @Valid Place headquarters,
      @Size(max = 2_000) @URL(regexp = Forms.WEB_URL) String website,
      List<
              @NotEmpty Map<
                  String,
                  @NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String>>
          slogans,
      Map<
              String,
              @NotNull @Size(max = 5_000) @Pattern(regexp = LONG_TEXT) @Normalized(form = NFC)
              String>
          mission,
      List<
              @NotEmpty Map<
                  String,
                  @NotNull @Size(max = 5_000) @Pattern(regexp = LONG_TEXT) @Normalized(form = NFC)
                  String>>
          commitments,
      List<@NotNull @Valid Contribution> contributions,
      List<@NotNull @Valid Network> networks,
      List<@NotNull @Valid Individual> individuals,
      List<@NotNull @Valid Axis> axes,
      List<@NotNull @Valid Plan> plans,
      List<@NotNull @Valid Affiliation> affiliations,
      List<@NotNull @Valid Identifier> identifiers,
      List<@NotNull @Valid Source> sources,
      List<@NotNull @Size(max = 64) @Pattern(regexp = SLUG) String> sourceIds) {}

  /** The founding of a movement. */
  @CompiledJson
  @Json
  record Founding(
      @Pattern(regexp = Forms.DATE) String date,
      @Valid Place place,
      List<@NotNull @Valid Predecessor> predecessors,
      List<@NotNull @Size(max = 64) @Pattern(regexp = SLUG) String> sourceIds) {}

  /** An organization that grouped the founders before. */
  @CompiledJson
  @Json
  record Predecessor(
      @NotEmpty
          Map<
                  String,
                  @NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String>
              name,
      @Pattern(regexp = Forms.SINCE) String since) {}

  /** A place. */
  @CompiledJson
  @Json
  record Place(
      @NotEmpty
          Map<
                  String,
                  @NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String>
              name,
      @Pattern(regexp = Forms.COUNTRY) String countryCode) {}

  /** A member network. */
  @CompiledJson
  @Json
  record Network(
      @NotNull @Size(max = 64) @Pattern(regexp = SLUG) String id,
      @NotNull @Size(max = 64) @Pattern(regexp = Forms.SLUG) String kind,
      @NotEmpty
          Map<
                  String,
                  @NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String>
              name,
      @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String acronym,
      List<@NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String>
          aliases,
      List<@NotNull @Valid Territory> territories,
      Map<String, @NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String>
          field,
      Map<
              String,
              @NotNull @Size(max = 5_000) @Pattern(regexp = LONG_TEXT) @Normalized(form = NFC)
              String>
          note,
      @Size(max = 2_000) @URL(regexp = Forms.WEB_URL) String website,
      @Pattern(regexp = Forms.SINCE) String since,
      @Pattern(regexp = Forms.UNTIL) String until,
      List<@NotNull @Valid Role> roles,
      List<@NotNull @Valid Identifier> identifiers,
      List<@NotNull @Size(max = 64) @Pattern(regexp = SLUG) String> sourceIds) {}

  /** A territory that a network covers. */
  @CompiledJson
  @Json
  record Territory(
      @NotEmpty
          Map<
                  String,
                  @NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String>
              name,
      @Pattern(regexp = Forms.REGION) String code,
      List<@NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String>
          aliases) {}

  /** An individual member. */
  @CompiledJson
  @Json
  record Individual(
      @NotNull @Size(max = 64) @Pattern(regexp = SLUG) String id,
      @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String givenName,
      @NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String familyName,
      Map<String, @NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String>
          institution,
      List<@NotNull @Valid Role> roles,
      @Pattern(regexp = Forms.SINCE) String since,
      @Pattern(regexp = Forms.UNTIL) String until,
      List<@NotNull @Size(max = 64) @Pattern(regexp = SLUG) String> sourceIds) {}

  /** An axis of work. */
  @CompiledJson
  @Json
  record Axis(
      @NotNull @Size(max = 64) @Pattern(regexp = SLUG) String id,
      @NotNull @Positive Integer position,
      @NotEmpty
          Map<
                  String,
                  @NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String>
              title,
      Map<
              String,
              @NotNull @Size(max = 5_000) @Pattern(regexp = LONG_TEXT) @Normalized(form = NFC)
              String>
          note,
      List<@NotNull @Size(max = 64) @Pattern(regexp = SLUG) String> sourceIds) {}

  /** A strategic plan. */
  @CompiledJson
  @Json
  record Plan(
      @NotNull @Size(max = 64) @Pattern(regexp = SLUG) String id,
      Map<String, @NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String>
          title,
      @Pattern(regexp = Forms.PERIOD) String period,
      List<@NotNull @Size(max = 64) @Pattern(regexp = SLUG) String> axisIds,
      List<@NotNull @Valid Action> actions,
      List<@NotNull @Size(max = 64) @Pattern(regexp = SLUG) String> sourceIds) {}

  /** An action of a plan. */
  @CompiledJson
  @Json
  record Action(
      @NotNull @Size(max = 64) @Pattern(regexp = SLUG) String id,
      @NotNull @Positive Integer position,
      @NotEmpty
          Map<
                  String,
                  @NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String>
              title,
      Map<
              String,
              @NotNull @Size(max = 5_000) @Pattern(regexp = LONG_TEXT) @Normalized(form = NFC)
              String>
          note,
      List<@NotNull @Size(max = 64) @Pattern(regexp = SLUG) String> axisIds,
      List<@NotNull @Size(max = 64) @Pattern(regexp = SLUG) String> sourceIds) {}

  /** The affiliation of the movement to an organization, with its roles. */
  @CompiledJson
  @Json
  record Affiliation(
      @NotNull @Size(max = 64) @Pattern(regexp = SLUG) String id,
      @NotNull @Valid Organization organization,
      @Pattern(regexp = Forms.SCALE) String scale,
      @NotEmpty List<@NotNull @Valid Role> roles,
      List<@NotNull @Size(max = 64) @Pattern(regexp = SLUG) String> sourceIds) {}

  /** An organization with a name. */
  @CompiledJson
  @Json
  record Organization(
      @NotEmpty
          Map<
                  String,
                  @NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String>
              name,
      @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String acronym,
      List<@NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String>
          aliases,
      @Size(max = 2_000) @URL(regexp = Forms.WEB_URL) String website,
      List<@NotNull @Valid Identifier> identifiers) {}

  /** A role in an organization, and its time. */
  @CompiledJson
  @Json
  record Role(
      @NotNull @Size(max = 64) @Pattern(regexp = Forms.SLUG) String type,
      Map<String, @NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String>
          body,
      @Pattern(regexp = Forms.SINCE) String since,
      @Pattern(regexp = Forms.UNTIL) String until) {}

  /** A contribution of a movement to its field. */
  @CompiledJson
  @Json
  record Contribution(
      @NotNull @Pattern(regexp = Forms.SCALE) String scale,
      Map<String, @NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String>
          purpose,
      @NotEmpty
          Map<
                  String,
                  @NotNull @Size(max = 5_000) @Pattern(regexp = LONG_TEXT) @Normalized(form = NFC)
                  String>
              means,
      List<@NotNull @Size(max = 64) @Pattern(regexp = SLUG) String> sourceIds) {}

  /** An identifier in a register. */
  @CompiledJson
  @Json
  record Identifier(
      @NotNull @Size(max = 64) @Pattern(regexp = Forms.SLUG) String scheme,
      @NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String value) {}

  /** A document that entries cite. */
  @CompiledJson
  @Json
  record Source(
      @NotNull @Size(max = 64) @Pattern(regexp = SLUG) String id,
      @NotEmpty
          Map<
                  String,
                  @NotNull @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String>
              title,
      @Size(max = 500) @Pattern(regexp = TEXT) @Normalized(form = NFC) String publisher,
      @Size(max = 2_000) @URL(regexp = Forms.WEB_URL) String url,
      @Pattern(regexp = Forms.DATE) String published,
      @Pattern(regexp = Forms.DATE) String retrieved) {}
}
