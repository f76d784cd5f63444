package io.github.mesmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.Tuple2;

/** The job on one machine, over the files of {@link Input}, which Spark splits. */
class ViolationJobTest {
  private static final List<String> COUNTS =
      List.of(
          "axis-outside-plan error 166",
          "duplicate-name warning 830",
          "duplicate-property error 334",
          "duplicate-role error 166",
          "encoding error 500",
          "identifier error 166",
          "json-syntax error 167",
          "malformed-code error 167",
          "malformed-date error 501",
          "malformed-language-tag error 167",
          "malformed-period error 167",
          "not-an-integer error 167",
          "number-out-of-range error 167",
          "repeated-reference warning 332",
          "unknown-code warning 8227",
          "unknown-property error 167",
          "unlisted-code error 167",
          "wrong-type error 1670");

  @TempDir private static Path input = Path.of("");
  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void writeInput() throws IOException {
    Input.write(input);
  }

  @ParameterizedTest
  @ValueSource(classes = {JavaSerializer.class, KryoSerializer.class})
  void writesTheViolationsThatLinesFinds(Class<?> serializer) throws IOException {
    String output = folder.resolve("violations").toString();
    try (SparkSession spark = spark(serializer)) {
      List<Row> counts = ViolationJob.run(spark, input.toString(), output).collectAsList();

      assertThat(counts).extracting(row -> row.mkString(" ")).isEqualTo(COUNTS);
      assertThat(sorted(spark.read().parquet(output).collectAsList())).isEqualTo(sorted(found()));
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {JavaSerializer.class, KryoSerializer.class})
  void shufflesRecords(Class<?> serializer) throws IOException {
    try (SparkSession spark = spark(serializer)) {
      JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
      JavaPairRDD<Integer, ReadResult> results =
          InputLines.read(context, input.resolve(Input.FILES.get(0)).toString())
              .mapToPair(line -> new Tuple2<>(line.number(), ViolationJob.read(line)));

      Map<Integer, ReadResult> shuffled = results.repartition(3).collectAsMap();

      assertThat(shuffled)
          .isEqualTo(
              results(Input.FILES.get(0)).stream()
                  .collect(Collectors.toMap(ReadResult::line, each -> each)));
    }
  }

  private static SparkSession spark(Class<?> serializer) {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.serializer", serializer.getName())
        .config("spark.kryo.registrator", MovementRegistrator.class.getName())
        .config("spark.hadoop.mapreduce.input.fileinputformat.split.maxsize", 1 << 20)
        .config("spark.sql.shuffle.partitions", 2)
        .config("spark.ui.enabled", false)
        .getOrCreate();
  }

  private static List<String> sorted(List<Row> rows) {
    return rows.stream().map(row -> row.mkString(" | ")).sorted().toList();
  }

  /** The rows that the job has to write. */
  private static List<Row> found() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String file : Input.FILES) {
      for (ReadResult result : results(file)) {
        for (Violation violation : result.report().violations()) {
          rows.add(
              RowFactory.create(
                  "file:" + input.resolve(file),
                  result.line(),
                  violation.code(),
                  violation.severity().name().toLowerCase(Locale.ROOT),
                  violation.pointer(),
                  violation.message()));
        }
      }
    }
    return rows;
  }

  private static List<ReadResult> results(String file) throws IOException {
    try (InputStream bytes = Files.newInputStream(input.resolve(file));
        InputStream input = file.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        Stream<ReadResult> results = MovementReader.create(Locale.ENGLISH).lines(input)) {
      return results.toList();
    }
  }
}
