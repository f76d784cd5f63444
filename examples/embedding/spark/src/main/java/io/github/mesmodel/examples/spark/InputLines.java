package io.github.mesmodel.examples.spark;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;
import scala.Tuple3;

/**
 * Reads the lines of files as bytes, with their numbers, in splits of the files.
 *
 * <p>The text sources of Spark decode the lines, which replaces bytes that are not UTF-8. A split
 * starts in the middle of a file, so the lines of all splits are counted first.
 */
final class InputLines {
  private InputLines() {}

  /**
   * {@return the lines that are not blank; a line ends before a line feed, like in {@code
   * MovementReader.lines}}
   *
   * @param path a file, a folder or a pattern, of any file system of Hadoop
   */
  static JavaRDD<InputLine> read(JavaSparkContext context, String path) {
    JavaNewHadoopRDD<LongWritable, Text> texts = texts(context, path);
    Map<Tuple2<String, Long>, Integer> firstNumbers = firstNumbers(texts);
    return texts.mapPartitionsWithInputSplit(
        (split, lines) -> {
          FileSplit part = (FileSplit) split;
          Integer first = firstNumbers.get(new Tuple2<>(file(part), part.getStart()));
          return numbered(file(part), Objects.requireNonNull(first), lines);
        },
        false);
  }

  private static JavaNewHadoopRDD<LongWritable, Text> texts(JavaSparkContext context, String path) {
    Configuration configuration = new Configuration(context.hadoopConfiguration());
    // Hadoop's default also ends a line at a carriage return.
    configuration.set("textinputformat.record.delimiter", "\n");
    return (JavaNewHadoopRDD<LongWritable, Text>)
        context.newAPIHadoopFile(
            path, TextInputFormat.class, LongWritable.class, Text.class, configuration);
  }

  /** Returns the number of the first line of each split, by the file and the start of the split. */
  private static Map<Tuple2<String, Long>, Integer> firstNumbers(
      JavaNewHadoopRDD<LongWritable, Text> texts) {
    List<Tuple3<String, Long, Integer>> counts = new ArrayList<>(counts(texts).collect());
    counts.sort(comparing(Tuple3::_2));
    Map<String, Integer> next = new HashMap<>();
    Map<Tuple2<String, Long>, Integer> first = new HashMap<>();
    for (Tuple3<String, Long, Integer> split : counts) {
      int number = next.getOrDefault(split._1(), 1);
      first.put(new Tuple2<>(split._1(), split._2()), number);
      next.put(split._1(), Math.addExact(number, split._3()));
    }
    return first;
  }

  /** Returns the file, the start and the number of lines of each split. */
  private static JavaRDD<Tuple3<String, Long, Integer>> counts(
      JavaNewHadoopRDD<LongWritable, Text> texts) {
    return texts.mapPartitionsWithInputSplit(
        (split, lines) -> {
          FileSplit part = (FileSplit) split;
          int count = 0;
          for (; lines.hasNext(); lines.next()) {
            count++;
          }
          return List.of(new Tuple3<>(file(part), part.getStart(), count)).iterator();
        },
        false);
  }

  private static String file(FileSplit split) {
    return split.getPath().toString();
  }

  private static Iterator<InputLine> numbered(
      String file, int first, Iterator<Tuple2<LongWritable, Text>> lines) {
    PrimitiveIterator.OfInt numbers = IntStream.iterate(first, Math::incrementExact).iterator();
    Iterable<Tuple2<LongWritable, Text>> once = () -> lines;
    return StreamSupport.stream(once.spliterator(), false)
        .map(line -> InputLine.of(file, numbers.nextInt(), line._2()))
        .filter(line -> !line.isBlank())
        .iterator();
  }
}
