package io.github.mesmodel.examples.benchmarks.plain;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraints.Normalized;

/** An individual member. */
@Consistent
@CompiledJson
@Json
public record PlainIndividual(
    @NotNull(message = "required")
        @Size(max = 64, message = "slug")
        @Pattern(regexp = Forms.SLUG, message = "slug")
        String id,
    @NotNull(message = "required")
        @Size(max = 500, message = "text")
        @Pattern(regexp = Forms.TEXT, message = "text")
        @Normalized(form = Normalizer.Form.NFC, message = "text")
        String givenName,
    @NotNull(message = "required")
        @Size(max = 500, message = "text")
        @Pattern(regexp = Forms.TEXT, message = "text")
        @Normalized(form = Normalizer.Form.NFC, message = "text")
        String familyName,
    @MayBeAbsent
        Map<
                String,
                @NotNull(message = "required") @Size(max = 500, message = "text")
                @Pattern(regexp = Forms.TEXT, message = "text")
                @Normalized(form = Normalizer.Form.NFC, message = "text") String>
            institution,
    @Pattern(regexp = Forms.SINCE, message = "malformed-date") String since,
    @Pattern(regexp = Forms.DATE, message = "malformed-date") String until,
    List<
            @NotNull(message = "required") @Size(max = 64, message = "slug")
            @Pattern(regexp = Forms.SLUG, message = "slug") String>
        sources)
    implements Checked {
  @Override
  public void check(Problems problems) {
    Dates.checkOrder(since, until, "until", problems);
  }
}
