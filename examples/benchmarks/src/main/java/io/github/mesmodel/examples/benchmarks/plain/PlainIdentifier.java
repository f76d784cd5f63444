package io.github.mesmodel.examples.benchmarks.plain;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import org.hibernate.validator.constraints.Normalized;

/** What a register knows a body by. */
@Consistent
@CompiledJson
@Json
public record PlainIdentifier(
    @NotNull(message = "required")
        @Size(max = 64, message = "malformed-code")
        @Pattern(regexp = Forms.SLUG, message = "malformed-code")
        String scheme,
    @NotNull(message = "required")
        @Size(max = 500, message = "text")
        @Pattern(regexp = Forms.TEXT, message = "text")
        @Normalized(form = Normalizer.Form.NFC, message = "text")
        String value)
    implements Checked {
  @Override
  public void check(Problems problems) {
    if (scheme != null && value != null && !IdentifierForms.matches(scheme, value)) {
      problems.add("identifier", "value");
    }
  }
}
