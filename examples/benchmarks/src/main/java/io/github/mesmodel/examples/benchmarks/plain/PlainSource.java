package io.github.mesmodel.examples.benchmarks.plain;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.validator.constraints.Normalized;

/** A document that entries cite. */
@CompiledJson
@Json
public record PlainSource(
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
            title,
    @Size(max = 500, message = "text")
        @Pattern(regexp = Forms.TEXT, message = "text")
        @Normalized(form = Normalizer.Form.NFC, message = "text")
        String publisher,
    @Size(max = 2_000, message = "web-url") @Pattern(regexp = Forms.WEB_URL, message = "web-url")
        String url,
    LocalDate retrieved) {}
