package io.github.mesmodel.examples.benchmarks.plain;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a movement is in a body outside it. */
@Consistent
@CompiledJson
@Json
public record PlainAffiliation(
    @NotNull(message = "required")
        @Size(max = 64, message = "slug")
        @Pattern(regexp = Forms.SLUG, message = "slug")
        String id,
    @NotNull(message = "required") @Valid PlainOrganization organization,
    @NotNull(message = "required") PlainScale scale,
    @NotEmpty(message = "empty-roles") List<@NotNull(message = "required") @Valid PlainRole> roles,
    List<
            @NotNull(message = "required") @Size(max = 64, message = "slug")
            @Pattern(regexp = Forms.SLUG, message = "slug") String>
        sources)
    implements Checked {
  @Override
  public void check(Problems problems) {
    DuplicateRoles.check(Lists.orEmpty(roles), problems);
  }
}
