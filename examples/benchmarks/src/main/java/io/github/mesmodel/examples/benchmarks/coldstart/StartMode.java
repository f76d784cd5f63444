package io.github.mesmodel.examples.benchmarks.coldstart;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a process is started.
 *
 * @param label the name for a table
 * @param prepare the option that makes the archive at the exit of a process, empty if there is none
 * @param options the options of the process; FILE stands for the archive
 */
record StartMode(String label, Optional<String> prepare, List<String> options) {
  private static final String ARCHIVE = "FILE";
  private static final String[] SHORT = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"};

  /** Returns the modes that a JDK has. */
  static List<StartMode> of(int jdkFeature) {
    Stream<StartMode> common =
        Stream.of(
            new StartMode("as it comes", Optional.empty(), List.of()),
            new StartMode("C1, serial collector", Optional.empty(), List.of(SHORT)),
            archive(
                "AppCDS archive", "-XX:ArchiveClassesAtExit=FILE", "-XX:SharedArchiveFile=FILE"),
            archive(
                "AppCDS archive, C1, serial collector",
                "-XX:ArchiveClassesAtExit=FILE",
                "-XX:SharedArchiveFile=FILE",
                SHORT));
    Stream<StartMode> newer =
        jdkFeature < 25
            ? Stream.of()
            : Stream.of(
                archive("AOT cache", "-XX:AOTCacheOutput=FILE", "-XX:AOTCache=FILE"),
                archive(
                    "AOT cache, C1, serial collector",
                    "-XX:AOTCacheOutput=FILE",
                    "-XX:AOTCache=FILE",
                    SHORT));
    return Stream.concat(common, newer).toList();
  }

  private static StartMode archive(String label, String prepare, String use, String... others) {
    List<String> options = Stream.concat(Stream.of(use), Arrays.stream(others)).toList();
    return new StartMode(label, Optional.of(prepare), options);
  }

  /** Returns the options of the process that makes the archive. */
  Optional<List<String>> preparation(Path archive) {
    return prepare.map(
        option ->
            Stream.concat(Stream.of(option), options.stream().skip(1))
                .map(one -> fill(one, archive))
                .toList());
  }

  /** Returns the options of a process that is measured. */
  List<String> options(Path archive) {
    return options.stream().map(option -> fill(option, archive)).toList();
  }

  private static String fill(String option, Path archive) {
    return option.replace(ARCHIVE, archive.toString());
  }
}
