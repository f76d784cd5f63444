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

/** Where a network acts. */
@CompiledJson
@Json
public record PlainTerritory(
    @Filled
        Map<
                String,
                @NotNull(message = "required") @Size(max = 500, message = "text")
                @Pattern(regexp = Forms.TEXT, message = "text")
                @Normalized(form = Normalizer.Form.NFC, message = "text") String>
            name,
    @Region String code,
    List<
            @NotNull(message = "required") @Size(max = 500, message = "text")
            @Pattern(regexp = Forms.TEXT, message = "text")
            @Normalized(form = Normalizer.Form.NFC, message = "text") String>
        aliases) {}
