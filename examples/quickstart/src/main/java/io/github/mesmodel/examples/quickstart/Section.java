package io.github.mesmodel.examples.quickstart;

import java.util.List;

/**
 * Entries of a movement under one heading.
 *
 * @param topic what they are about
 * @param heading the heading
 * @param entries the entries, in the order of the movement
 */
record Section(Topic topic, String heading, List<Entry> entries) {
  /** What the entries of a section are about. */
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
