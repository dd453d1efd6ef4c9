Oracle: constraints
A statement stands where it comes first. Behind it are the kinds of its parameters.

== unique: a second row with the value is refused, by insert and by update
CREATE TABLE "schema_counters" (
  "name" varchar2(255 char) NOT NULL,
  "value" number(19,0) NOT NULL,
  CONSTRAINT "schema_counters.value" CHECK ("value" > 0),
  CONSTRAINT "schema_counters.primary" PRIMARY KEY ("name")
)
CREATE TABLE "schema_migrations" (
  "revision" varchar2(255 char) NOT NULL,
  "name" varchar2(255 char) NOT NULL,
  "parents" clob NOT NULL,
  "checksum" varchar2(64 char) NOT NULL,
  "applied_at" timestamp(3) NOT NULL,
  "duration_ms" number(10,0) NOT NULL,
  "status" varchar2(7 char) NOT NULL,
  "journal" clob NULL,
  CONSTRAINT "schema_migrations.parents" CHECK (('[' || "parents" || ']') IS JSON STRICT),
  CONSTRAINT "schema_migrations.duration_ms" CHECK ("duration_ms" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "schema_migrations.status" CHECK ("status" IN ('applied', 'failed')),
  CONSTRAINT "schema_migrations.journal" CHECK (('[' || "journal" || ']') IS JSON STRICT),
  CONSTRAINT "schema_migrations.primary" PRIMARY KEY ("revision")
)
SELECT "revision", "name", "parents", "checksum", TO_CHAR("applied_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "applied_at.text", "duration_ms", "status", "journal" FROM "schema_migrations" ORDER BY "applied_at", "revision"
CREATE TABLE "people" (
  "id" raw(16) NOT NULL,
  "number" number(19,0) NOT NULL,
  "email" varchar2(100 char) NOT NULL,
  "name" varchar2(100 char) DEFAULT 'nobody' NOT NULL,
  "role" varchar2(7 char) DEFAULT 'student' NOT NULL,
  "age" number(10,0) NULL,
  "balance" number(12,2) DEFAULT 0.00 NOT NULL,
  "visits" number(19,0) DEFAULT 0 NOT NULL,
  "height" binary_double NULL,
  "active" number(1,0) DEFAULT 1 NOT NULL,
  "born" date NULL,
  "seen_at" timestamp(3) NULL,
  "tags" clob DEFAULT TO_CLOB('[]') NOT NULL,
  "photo" blob NULL,
  "created_at" timestamp(3) NOT NULL,
  "updated_at" timestamp(3) NOT NULL,
  "deleted_at" timestamp(3) NULL,
  CONSTRAINT "people.number" CHECK ("number" > 0),
  CONSTRAINT "people.role" CHECK ("role" IN ('student', 'staff', 'admin')),
  CONSTRAINT "people.age" CHECK ("age" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "people.visits" CHECK ("visits" BETWEEN -9223372036854775808 AND 9223372036854775807),
  CONSTRAINT "people.active" CHECK ("active" IN (0, 1)),
  CONSTRAINT "people.born" CHECK ("born" = TRUNC("born")),
  CONSTRAINT "people.tags" CHECK (('[' || "tags" || ']') IS JSON STRICT),
  CONSTRAINT "people_balance" CHECK ("balance" >= -100.50),
  CONSTRAINT "people.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "people_number_unique" ON "people" ("number")
ALTER TABLE "people" ADD CONSTRAINT "people_number_unique" UNIQUE ("number") USING INDEX "people_number_unique"
CREATE UNIQUE INDEX "people_email_unique" ON "people" (CASE WHEN ("deleted_at" IS NULL) THEN "email" END)
CREATE INDEX "people_role_age_index" ON "people" ("role", "age" DESC)
CREATE TABLE "pets" (
  "id" raw(16) NOT NULL,
  "owner_id" raw(16) NOT NULL,
  "sitter_id" raw(16) NULL,
  "vet_id" raw(16) NULL,
  "chip" varchar2(20 char) NULL,
  "kind" varchar2(20 char) NULL,
  "bought" number(8,2) DEFAULT 0.00 NOT NULL,
  "fed" number(8,2) DEFAULT 0.00 NOT NULL,
  "cost" number(8,2) DEFAULT 0.00 NOT NULL,
  CONSTRAINT "pets_cost" CHECK ("cost" = "bought" + "fed"),
  CONSTRAINT "pets.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "pets_chip_kind_unique" ON "pets" (CASE WHEN "chip" IS NOT NULL AND "kind" IS NOT NULL THEN "chip" END, CASE WHEN "chip" IS NOT NULL AND "kind" IS NOT NULL THEN "kind" END)
ALTER TABLE "pets" ADD CONSTRAINT "pets_owner_id_foreign" FOREIGN KEY ("owner_id") REFERENCES "people" ("id") ON DELETE CASCADE
ALTER TABLE "pets" ADD CONSTRAINT "pets_sitter_id_foreign" FOREIGN KEY ("sitter_id") REFERENCES "people" ("id") ON DELETE SET NULL
ALTER TABLE "pets" ADD CONSTRAINT "pets_vet_id_foreign" FOREIGN KEY ("vet_id") REFERENCES "people" ("id")
CREATE TABLE "marks" (
  "room" varchar2(20 char) NOT NULL,
  "seat" number(10,0) NOT NULL,
  "mark" number(10,0) NULL,
  CONSTRAINT "marks.seat" CHECK ("seat" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "marks.mark" CHECK ("mark" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "marks.primary" PRIMARY KEY ("room", "seat")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty
MERGE INTO "schema_counters" kept USING (SELECT CAST(:1 AS varchar2(255 char)) AS "name", CAST(:2 AS number(19,0)) AS "value" FROM dual) brought ON (kept."name" = brought."name") WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value")
  -- string, number
SELECT "value" FROM "schema_counters" WHERE "name" = :1
  -- string
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS number(19,0)) AS "number", CAST(:3 AS varchar2(100 char)) AS "email", CAST(:4 AS varchar2(100 char)) AS "name", CAST(:5 AS varchar2(7 char)) AS "role", CAST(:6 AS number(10,0)) AS "age", CAST(:7 AS number(12,2)) AS "balance", CAST(:8 AS number(19,0)) AS "visits", CAST(:9 AS binary_double) AS "height", CAST(:10 AS number(1,0)) AS "active", TO_DATE(:11, 'YYYY-MM-DD') AS "born", TO_TIMESTAMP(:12, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at", TO_CLOB(:13) AS "tags", TO_BLOB(:14) AS "photo", TO_TIMESTAMP(:15, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at", TO_TIMESTAMP(:16, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at", TO_TIMESTAMP(:17, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:18 AS raw(16)), CAST(:19 AS number(19,0)), CAST(:20 AS varchar2(100 char)), CAST(:21 AS varchar2(100 char)), CAST(:22 AS varchar2(7 char)), CAST(:23 AS number(10,0)), CAST(:24 AS number(12,2)), CAST(:25 AS number(19,0)), CAST(:26 AS binary_double), CAST(:27 AS number(1,0)), TO_DATE(:28, 'YYYY-MM-DD'), TO_TIMESTAMP(:29, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_CLOB(:30), TO_BLOB(:31), TO_TIMESTAMP(:32, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:33, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:34, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty
SAVEPOINT nested_1
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (:1, :2, :3, :4, :5, :6, TO_NUMBER(:7), :8, :9, :10, TO_DATE(:11, 'YYYY-MM-DD'), TO_TIMESTAMP(:12, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :13, :14, TO_TIMESTAMP(:15, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:16, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:17, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'))
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty
ROLLBACK TO SAVEPOINT nested_1
SAVEPOINT nested_2
UPDATE "people" SET "email" = :1, "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE "id" = :3 AND "deleted_at" IS NULL
  -- string, string, bytes
ROLLBACK TO SAVEPOINT nested_2
SAVEPOINT nested_3
ROLLBACK TO SAVEPOINT nested_3
SAVEPOINT nested_4
MERGE INTO "schema_counters" kept USING (SELECT CAST(:1 AS varchar2(255 char)) AS "name", CAST(:2 AS number(19,0)) AS "value" FROM dual) brought ON (kept."name" = brought."name") WHEN MATCHED THEN UPDATE SET "value" = brought."value" WHERE kept."value" < brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value")
  -- string, number
ROLLBACK TO SAVEPOINT nested_4
SELECT count(*) AS "count" FROM "people" WHERE "deleted_at" IS NULL

== unique ignores case and trailing spaces no more than code points do
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS number(19,0)) AS "number", CAST(:3 AS varchar2(100 char)) AS "email", CAST(:4 AS varchar2(100 char)) AS "name", CAST(:5 AS varchar2(7 char)) AS "role", CAST(:6 AS n … (3185 characters, 3091224fa9d157b6)
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, … 85 in all

== unique among the rows that are not deleted: the value is free after a delete, and restore collides
UPDATE "people" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE "email" = :3 AND "deleted_at" IS NULL
  -- string, string, string
UPDATE "people" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE "email" = :3 AND "deleted_at" IS NOT NULL
  -- empty, string, string
SELECT count(*) AS "count" FROM "people" WHERE "email" = :1
  -- string

== unique over several columns ignores rows with an empty one
INSERT INTO "pets" ("id", "owner_id", "sitter_id", "vet_id", "chip", "kind", "bought", "fed", "cost") VALUES (:1, :2, :3, :4, :5, :6, TO_NUMBER(:7), TO_NUMBER(:8), TO_NUMBER(:9))
  -- bytes, bytes, empty, empty, empty, empty, string, string, string

== a key of several columns is unique as a whole
INSERT INTO "marks" ("room", "seat", "mark") SELECT CAST(:1 AS varchar2(20 char)) AS "room", CAST(:2 AS number(10,0)) AS "seat", CAST(:3 AS number(10,0)) AS "mark" FROM dual UNION ALL SELECT CAST(:4 AS varchar2(20 char)), CAST(:5 AS number(10,0)), CAST(:6 AS number(10,0)) FROM dual UNION ALL SELECT CAST(:7 AS varchar2(20 char)), CAST(:8 AS number(10,0)), CAST(:9 AS number(10,0)) FROM dual
  -- string, number, empty, string, number, empty, string, number, empty
INSERT INTO "marks" ("room", "seat", "mark") VALUES (:1, :2, :3)
  -- string, number, empty

== check with a decimal literal: the last digit decides
UPDATE "people" SET "balance" = TO_NUMBER(:1), "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE "email" = :3 AND "deleted_at" IS NULL
  -- string, string, string

== check with the literal on the left, and with and, or and not
CREATE TABLE "things" (
  "number" number(19,0) NOT NULL,
  "cents" number(6,2) NOT NULL,
  "word" varchar2(5 char) NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things_cents" CHECK (0.50 <= "cents"),
  CONSTRAINT "things_word" CHECK ((("word" IS NULL) AND ("cents" < 10.00)) OR (NOT ("word" = 'no'))),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
INSERT INTO "things" ("number", "cents", "word") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS number(6,2)) AS "cents", CAST(:3 AS varchar2(5 char)) AS "word" FROM dual UNION ALL SELECT CAST(:4 AS number(19,0)), CAST(:5 AS number(6,2)), CAST(:6 AS varchar2(5 char)) FROM dual UNION ALL SELECT CAST(:7 AS number(19,0)), CAST(:8 AS number(6,2)), CAST(:9 AS varchar2(5 char)) FROM dual
  -- number, string, empty, number, string, empty, number, string, string
INSERT INTO "things" ("number", "cents", "word") VALUES (:1, TO_NUMBER(:2), :3)
  -- number, string, empty

== check with a sum of decimals is exact

== foreign keys: a row must point at one that is there
UPDATE "pets" SET "sitter_id" = :1 WHERE "id" = :2
  -- bytes, bytes

== foreign keys: cascade takes the rows along, set null empties, restrict refuses
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS number(19,0)) AS "number", CAST(:3 AS varchar2(100 char)) AS "email", CAST(:4 AS varchar2(100 char)) AS "name", CAST(:5 AS varchar2(7 char)) AS "role", CAST(:6 AS number(10,0)) AS "age", CAST(:7 AS number(12,2)) AS "balance", CAST(:8 AS number(19,0)) AS "visits", CAST(:9 AS binary_double) AS "height", CAST(:10 AS number(1,0)) AS "active", TO_DATE(:11, 'YYYY-MM-DD') AS "born", TO_TIMESTAMP(:12, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at", TO_CLOB(:13) AS "tags", TO_BLOB(:14) AS "photo", TO_TIMESTAMP(:15, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at", TO_TIMESTAMP(:16, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at", TO_TIMESTAMP(:17, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:18 AS raw(16)), CAST(:19 AS number(19,0)), CAST(:20 AS varchar2(100 char)), CAST(:21 AS varchar2(100 char)), CAST(:22 AS varchar2(7 char)), CAST(:23 AS number(10,0)), CAST(:24 AS number(12,2)), CAST(:25 AS number(19,0)), CAST(:26 AS binary_double), CAST(:27 AS number(1,0)), TO_DATE(:28, 'YYYY-MM-DD'), TO_TIMESTAMP(:29, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_CLOB(:30), TO_BLOB(:31), TO_TIMESTAMP(:32, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:33, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:34, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:35 AS raw(16)), CAST(:36 AS number(19,0)), CAST(:37 AS varchar2(100 char)), CAST(:38 AS varchar2(100 char)), CAST(:39 AS varchar2(7 char)), CAST(:40 AS number(10,0)), CAST(:41 AS number(12,2)), CAST(:42 AS number(19,0)), CAST(:43 AS binary_double), CAST(:44 AS number(1,0)), TO_DATE(:45, 'YYYY-MM-DD'), TO_TIMESTAMP(:46, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_CLOB(:47), TO_BLOB(:48), TO_TIMESTAMP(:49, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:50, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:51, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, … 51 in all
DELETE FROM "people" WHERE "email" = :1
  -- string
SELECT "id", "owner_id", "sitter_id", "vet_id", "chip", "kind", "bought", "fed", "cost" FROM "pets" WHERE "id" = :1
  -- bytes
SELECT count(*) AS "count" FROM "pets"

== a rule of another table, broken by what a delete does there, is not said to be of the one deleted from
CREATE TABLE "parents" (
  "id" raw(16) NOT NULL,
  CONSTRAINT "parents.primary" PRIMARY KEY ("id")
)
CREATE TABLE "children" (
  "id" raw(16) NOT NULL,
  "parent_id" raw(16) NULL,
  CONSTRAINT "children_has_parent" CHECK ("parent_id" IS NOT NULL),
  CONSTRAINT "children.primary" PRIMARY KEY ("id")
)
ALTER TABLE "children" ADD CONSTRAINT "children_parent_id_foreign" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id") ON DELETE SET NULL
INSERT INTO "parents" ("id") VALUES (:1)
  -- bytes
INSERT INTO "children" ("id", "parent_id") VALUES (:1, :2)
  -- bytes, bytes
DELETE FROM "parents"

== a soft delete touches no other rows

== one row of many that breaks a rule: none of the statement is written, and the transaction can go on

== no error repeats a value of a row, in its message, its details or its causes
SAVEPOINT nested_5
ROLLBACK TO SAVEPOINT nested_5
SAVEPOINT nested_6
ROLLBACK TO SAVEPOINT nested_6
SAVEPOINT nested_7
ROLLBACK TO SAVEPOINT nested_7
SAVEPOINT nested_8
ROLLBACK TO SAVEPOINT nested_8
