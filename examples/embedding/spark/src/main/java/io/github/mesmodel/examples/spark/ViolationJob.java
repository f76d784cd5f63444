package io.github.mesmodel.examples.spark;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.validation.Violation;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Reads movements, one a line, writes every violation as a row of Parquet, and prints their number
 * by code.
 */
public final class ViolationJob {
  private static final StructType SCHEMA =
      new StructType()
          .add("file", StringType, false)
          .add("line", IntegerType, false)
          .add("code", StringType, false)
          .add("severity", StringType, false)
          .add("pointer", StringType, false)
          .add("message", StringType, false);

  /** One reader in each Java virtual machine of a cluster, because a reader is not serializable. */
  private static final class Holder {
    static final MovementReader READER = MovementReader.create(Locale.ENGLISH);
  }

  private ViolationJob() {}

  /**
   * Runs the job.
   *
   * @param args the path of the input, which may be a file, a folder or a pattern, and the path of
   *     the output, which must not exist
   * @throws IOException if Spark cannot be stopped
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("The job needs two arguments: INPUT OUTPUT");
    }
    try (SparkSession spark = SparkSession.builder().appName("mes-spark").getOrCreate()) {
      run(spark, args[0], args[1]).show(Integer.MAX_VALUE, false);
    }
  }

  /** {@return the counts by code and severity, of the violations that were written} */
  static Dataset<Row> run(SparkSession spark, String input, String output) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    JavaRDD<Row> rows = InputLines.read(context, input).flatMap(line -> rows(line).iterator());
    spark.createDataFrame(rows, SCHEMA).write().parquet(output);
    return spark
        .read()
        .parquet(output)
        .groupBy("code", "severity")
        .agg(count(lit(1)).as("count"))
        .orderBy("code", "severity");
  }

  /** {@return the movement of a line, if one can be built, and the report on it} */
  static ReadResult read(InputLine line) {
    return Holder.READER.read(line.bytes(), line.number());
  }

  private static List<Row> rows(InputLine line) {
    return read(line).report().violations().stream().map(each -> row(line, each)).toList();
  }

  private static Row row(InputLine line, Violation violation) {
    return RowFactory.create(
        line.file(),
        line.number(),
        violation.code(),
        violation.severity().name().toLowerCase(Locale.ROOT),
        violation.pointer(),
        violation.message());
  }
}
