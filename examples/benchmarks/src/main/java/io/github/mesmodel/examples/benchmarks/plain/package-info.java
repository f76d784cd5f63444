/**
 * The data of a movement as most people would write it: records of strings, lists and maps, with
 * stacked built-in constraints, and the rules across records in class-level constraints. All
 * libraries that are compared bind to them. Lists are null where the JSON has none.
 */
@ImportValidPojo({
  PlainMovement.class,
  PlainFounding.class,
  PlainPredecessor.class,
  PlainPlace.class,
  PlainNetwork.class,
  PlainTerritory.class,
  PlainIndividual.class,
  PlainAxis.class,
  PlainPlan.class,
  PlainAction.class,
  PlainAffiliation.class,
  PlainOrganization.class,
  PlainRole.class,
  PlainContribution.class,
  PlainIdentifier.class,
  PlainSource.class
})
package io.github.mesmodel.examples.benchmarks.plain;

import io.avaje.validation.ImportValidPojo;
