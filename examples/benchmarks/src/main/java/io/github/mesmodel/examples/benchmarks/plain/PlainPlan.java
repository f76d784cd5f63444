package io.github.mesmodel.examples.benchmarks.plain;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A strategic plan. */
@Consistent
@CompiledJson
@Json
public record PlainPlan(
    @NotNull(message = "required")
        @Size(max = 64, message = "slug")
        @Pattern(regexp = Forms.SLUG, message = "slug")
        String id,
    @NotNull(message = "required") @Pattern(regexp = Forms.PERIOD, message = "malformed-period")
        String period,
    List<
            @NotNull(message = "required") @Size(max = 64, message = "slug")
            @Pattern(regexp = Forms.SLUG, message = "slug") String>
        axes,
    List<@NotNull(message = "required") @Valid PlainAction> actions)
    implements Checked {
  @Override
  public void check(Problems problems) {
    if (period != null && period.indexOf('/') > 0) {
      int slash = period.indexOf('/');
      Dates.checkOrder(period.substring(0, slash), period.substring(slash + 1), "period", problems);
    }
    Positions.check("actions", actions, PlainAction::position, problems);
  }
}
