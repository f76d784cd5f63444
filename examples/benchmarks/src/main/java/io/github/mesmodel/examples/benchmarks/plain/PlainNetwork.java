package io.github.mesmodel.examples.benchmarks.plain;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraints.Normalized;

/** A member network. */
@Consistent
@CompiledJson
@Json
public record PlainNetwork(
    @NotNull(message = "required")
        @Size(max = 64, message = "slug")
        @Pattern(regexp = Forms.SLUG, message = "slug")
        String id,
    @NotNull(message = "required") PlainNetworkKind kind,
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
    @Valid PlainTerritory territory,
    @MayBeAbsent
        Map<
                String,
                @NotNull(message = "required") @Size(max = 500, message = "text")
                @Pattern(regexp = Forms.TEXT, message = "text")
                @Normalized(form = Normalizer.Form.NFC, message = "text") String>
            field,
    @Size(max = 2_000, message = "web-url") @Pattern(regexp = Forms.WEB_URL, message = "web-url")
        String website,
    @Pattern(regexp = Forms.SINCE, message = "malformed-date") String since,
    @Pattern(regexp = Forms.DATE, message = "malformed-date") String until,
    List<@NotNull(message = "required") @Valid PlainIdentifier> identifiers,
    List<
            @NotNull(message = "required") @Size(max = 64, message = "slug")
            @Pattern(regexp = Forms.SLUG, message = "slug") String>
        sources)
    implements Checked {
  @Override
  public void check(Problems problems) {
    if (kind == PlainNetworkKind.TERRITORIAL && territory == null) {
      problems.add("kind-mismatch", "territory");
    }
    if (kind != null && kind != PlainNetworkKind.TERRITORIAL && field == null) {
      problems.add("kind-mismatch", "field");
    }
    Dates.checkOrder(since, until, "until", problems);
  }
}
