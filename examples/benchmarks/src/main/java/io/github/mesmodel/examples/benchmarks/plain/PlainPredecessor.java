package io.github.mesmodel.examples.benchmarks.plain;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.Map;
import org.hibernate.validator.constraints.Normalized;

/** What grouped the founders before. */
@CompiledJson
@Json
public record PlainPredecessor(
    @Filled
        Map<
                String,
                @NotNull(message = "required") @Size(max = 500, message = "text")
                @Pattern(regexp = Forms.TEXT, message = "text")
                @Normalized(form = Normalizer.Form.NFC, message = "text") String>
            name,
    @Pattern(regexp = Forms.SINCE, message = "malformed-date") String since) {}
