package io.github.mesmodel.examples.benchmarks.plain;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** How a movement was founded. */
@CompiledJson
@Json
public record PlainFounding(
    @NotNull(message = "required") @Pattern(regexp = Forms.DATE, message = "malformed-date")
        String date,
    @Valid PlainPlace place,
    @Valid PlainPredecessor predecessor,
    List<
            @NotNull(message = "required") @Size(max = 64, message = "slug")
            @Pattern(regexp = Forms.SLUG, message = "slug") String>
        sources) {}
