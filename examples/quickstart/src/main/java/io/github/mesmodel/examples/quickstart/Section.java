package io.github.mesmodel.examples.quickstart;

import java.util.List;

/**
 * Entries of a movement under one heading.
 *
 * @param topic the topic of the entries
 * @param heading the heading
 * @param entries the entries, in the order of the movement
 */
record Section(Topic topic, String heading, List<Entry> entries) {
  /** The topic of a section. */
  enum Topic {
    IDENTITY,
    MEMBERS,
    STRATEGY,
    AFFILIATIONS,
    SOURCES
  }

  /** Returns the heading with the number of entries. */
  @Override
  public String toString() {
    return heading + " (" + entries.size() + ")";
  }
}
