package io.github.mesmodel.examples.datajpa;

import io.github.mesmodel.Movement;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of the database: an id and a column of JSON. */
@Entity
class StoredMovement {
  @Id private String id;

  @JdbcTypeCode(SqlTypes.JSON)
  private Movement movement;

  /** Creates an empty row for Hibernate ORM. */
  protected StoredMovement() {}

  StoredMovement(Movement movement) {
    this.id = movement.id();
    this.movement = movement;
  }

  Movement movement() {
    return movement;
  }
}
