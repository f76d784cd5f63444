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

/** An action of a plan. */
@CompiledJson
@Json
public record PlainAction(
    @NotNull(message = "required")
        @Size(max = 64, message = "slug")
        @Pattern(regexp = Forms.SLUG, message = "slug")
        String id,
    @NotNull(message = "required") Integer position,
    @Filled
        Map<
                String,
                @NotNull(message = "required") @Size(max = 500, message = "text")
                @Pattern(regexp = Forms.TEXT, message = "text")
                @Normalized(form = Normalizer.Form.NFC, message = "text") String>
            title,
    List<
            @NotNull(message = "required") @Size(max = 64, message = "slug")
            @Pattern(regexp = Forms.SLUG, message = "slug") String>
        axes,
    List<
            @NotNull(message = "required") @Size(max = 64, message = "slug")
            @Pattern(regexp = Forms.SLUG, message = "slug") String>
        sources) {}
