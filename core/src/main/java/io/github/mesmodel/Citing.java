package io.github.mesmodel;

import java.util.List;

/** A record that cites the sources of its facts: a movement, or an entry of it. */
public sealed interface Citing
    permits Affiliation,
        Axis,
        Contribution,
        Founding,
        Individual,
        Movement,
        Network,
        StrategicAction,
        StrategicPlan {
  /** {@return the ids of the {@link Movement#sources sources} that it cites, unmodifiable} */
  List<String> sourceIds();
}
