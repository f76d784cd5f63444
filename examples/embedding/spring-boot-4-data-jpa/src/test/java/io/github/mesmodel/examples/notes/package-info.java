/** An application with a database, which starts alike with and without the library. */
package io.github.mesmodel.examples.notes;
