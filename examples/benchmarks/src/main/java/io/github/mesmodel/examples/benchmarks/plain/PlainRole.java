package io.github.mesmodel.examples.benchmarks.plain;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.Map;
import org.hibernate.validator.constraints.Normalized;

/** One role in a body, and when. */
@Consistent
@CompiledJson
@Json
public record PlainRole(
    @NotNull(message = "required")
        @Size(max = 64, message = "malformed-code")
        @Pattern(regexp = Forms.SLUG, message = "malformed-code")
        String type,
    @MayBeAbsent
        Map<
                String,
                @NotNull(message = "required") @Size(max = 500, message = "text")
                @Pattern(regexp = Forms.TEXT, message = "text")
                @Normalized(form = Normalizer.Form.NFC, message = "text") String>
            body,
    @Pattern(regexp = Forms.SINCE, message = "malformed-date") String since,
    @Pattern(regexp = Forms.DATE, message = "malformed-date") String until)
    implements Checked {
  @Override
  public void check(Problems problems) {
    Dates.checkOrder(since, until, "until", problems);
  }
}
