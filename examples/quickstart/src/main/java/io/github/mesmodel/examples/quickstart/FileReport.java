package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.validation.ValidationReport;

/**
 * A file, and all that is wrong with it.
 *
 * @param file its name as it was given
 * @param report what is wrong
 */
record FileReport(String file, ValidationReport report) {}
