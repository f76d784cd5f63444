package io.github.mesmodel.examples.dropwizard;

import io.github.mesmodel.Movement;
import io.github.mesmodel.dataset.MesDataSet;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.validation.ValidationReport;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Serves, checks and takes movements. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MovementResource {
  private final MovementReader english = MovementReader.create(Locale.ENGLISH);
  private final MovementReader french = MovementReader.create(Locale.FRENCH);

  /** Returns the data set of the library. */
  @GET
  @Path("/movement")
  public Movement movement() {
    return MesDataSet.movement();
  }

  /** Reports every violation of a document with its location; reading stops at the limits. */
  @POST
  @Path("/movements/check")
  public ValidationReport check(InputStream document, @Context HttpHeaders headers)
      throws IOException {
    MovementReader reader = Languages.of(headers).equals(Locale.FRENCH) ? french : english;
    ReadResult result = reader.read(document);
    result.orElseThrow();
    return result.report();
  }

  /** Takes a movement that Dropwizard has read and validated. */
  @POST
  @Path("/movements")
  public Movement take(@NotNull @Valid Movement movement) {
    return movement;
  }
}
