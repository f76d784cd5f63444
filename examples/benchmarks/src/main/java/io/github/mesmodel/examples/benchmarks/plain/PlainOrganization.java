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

/** A body outside a movement. */
@CompiledJson
@Json
public record PlainOrganization(
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
    @Size(max = 2_000, message = "web-url") @Pattern(regexp = Forms.WEB_URL, message = "web-url")
        String website,
    List<@NotNull(message = "required") @Valid PlainIdentifier> identifiers) {}
