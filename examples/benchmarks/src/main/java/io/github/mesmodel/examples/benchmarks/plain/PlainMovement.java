package io.github.mesmodel.examples.benchmarks.plain;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import io.github.mesmodel.constraint.Severity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraints.Normalized;

/** A movement. */
@Consistent
@Recommended(payload = Severity.Warning.class)
@CompiledJson
@Json
public record PlainMovement(
    @NotNull(message = "required")
        @Size(max = 64, message = "slug")
        @Pattern(regexp = Forms.SLUG, message = "slug")
        String id,
    @Filled
        Map<
                String,
                @NotNull(message = "required") @Size(max = 500, message = "text")
                @Pattern(regexp = Forms.TEXT, message = "text")
                @Normalized(form = Normalizer.Form.NFC, message = "text") String>
            name,
    @Size(max = 500, message = "text")
        @Pattern(regexp = Forms.TEXT, message = "text")
        @Normalized(form = Normalizer.Form.NFC, message = "text")
        String acronym,
    List<
            @NotNull(message = "required") @Size(max = 500, message = "text")
            @Pattern(regexp = Forms.TEXT, message = "text")
            @Normalized(form = Normalizer.Form.NFC, message = "text") String>
        aliases,
    @NotNull(message = "required")
        @Size(max = 64, message = "malformed-code")
        @Pattern(regexp = Forms.SLUG, message = "malformed-code")
        String legalForm,
    @Valid PlainFounding founding,
    @Size(max = 2_000, message = "web-url") @Pattern(regexp = Forms.WEB_URL, message = "web-url")
        String website,
    List<Map<String, String>> slogans,
    @MayBeAbsent
        Map<
                String,
                @NotNull(message = "required") @Size(max = 5000, message = "text")
                @Pattern(regexp = Forms.TEXT, message = "text")
                @Normalized(form = Normalizer.Form.NFC, message = "text") String>
            mission,
    List<Map<String, String>> commitments,
    List<@NotNull(message = "required") @Valid PlainContribution> contributions,
    List<@NotNull(message = "required") @Valid PlainNetwork> networks,
    List<@NotNull(message = "required") @Valid PlainIndividual> individuals,
    List<@NotNull(message = "required") @Valid PlainAxis> axes,
    List<@NotNull(message = "required") @Valid PlainPlan> plans,
    List<@NotNull(message = "required") @Valid PlainAffiliation> affiliations,
    List<@NotNull(message = "required") @Valid PlainIdentifier> identifiers,
    List<@NotNull(message = "required") @Valid PlainSource> sources)
    implements Checked, Advised {
  @Override
  public void check(Problems problems) {
    MovementRules.check(this, problems);
  }

  @Override
  public void advise(Problems problems) {
    MovementAdvice.check(this, problems);
  }
}
