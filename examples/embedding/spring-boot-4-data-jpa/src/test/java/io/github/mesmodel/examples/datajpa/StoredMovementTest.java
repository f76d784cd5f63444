package io.github.mesmodel.examples.datajpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import io.github.mesmodel.dataset.MesDataSet;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.jdbc.core.JdbcTemplate;

@DataJpaTest(
    showSql = false,
    properties = "spring.jpa.properties.hibernate.generate_statistics=true")
class StoredMovementTest {
  private static final Movement MOVEMENT = MesDataSet.movement();

  @Autowired private MovementRepository movements;
  @Autowired private TestEntityManager entities;
  @Autowired private EntityManagerFactory factory;
  @Autowired private JdbcTemplate database;

  @Test
  void aMovementComesBackEqual() {
    store();

    StoredMovement stored = movements.findById(MOVEMENT.id()).orElseThrow();

    assertThat(stored.movement()).isEqualTo(MOVEMENT);
  }

  @Test
  void theColumnHoldsTheJsonOfTheLibrary() {
    store();

    String json =
        database.queryForObject(
            "select cast(movement as varchar) from stored_movement", String.class);

    assertThat(json).startsWith("{\"id\":\"mes\",\"name\":{\"fr\":");
  }

  @Test
  void aMovementThatWasReadIsNotWrittenAgain() {
    store();
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.clear();

    movements.findById(MOVEMENT.id()).orElseThrow();
    entities.flush();

    assertThat(statistics.getEntityLoadCount()).isEqualTo(1);
    assertThat(statistics.getEntityUpdateCount()).isZero();
  }

  private void store() {
    movements.save(new StoredMovement(MOVEMENT));
    entities.flush();
    entities.clear();
  }
}
