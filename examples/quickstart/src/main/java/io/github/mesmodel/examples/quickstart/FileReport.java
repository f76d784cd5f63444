package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.validation.ValidationReport;

/**
 * A file and the report on it.
 *
 * @param file its name as it was given
 * @param report the violations
 */
record FileReport(String file, ValidationReport report) {}
