package io.github.mesmodel.examples.benchmarks.plain;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.Map;
import org.hibernate.validator.constraints.Normalized;

/** How a movement takes part in its field. */
@CompiledJson
@Json
public record PlainContribution(
    @NotNull(message = "required") PlainScale scale,
    @Filled
        Map<
                String,
                @NotNull(message = "required") @Size(max = 5000, message = "text")
                @Pattern(regexp = Forms.TEXT, message = "text")
                @Normalized(form = Normalizer.Form.NFC, message = "text") String>
            means) {}
