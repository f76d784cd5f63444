package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.jackson3.MesModule;
import java.io.PrintWriter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes one JSON array: an object for every file that could be read, with its report. */
final class JsonReports implements Reports {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new MesModule())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final PrintWriter out;
  private final SequenceWriter json;

  JsonReports(PrintWriter out) {
    this.out = out;
    json = MAPPER.writerWithDefaultPrettyPrinter().writeValuesAsArray(out);
  }

  @Override
  public void add(FileReport report) {
    json.write(report);
  }

  @Override
  public void end(Tally tally) {
    json.close();
    out.println();
  }
}
