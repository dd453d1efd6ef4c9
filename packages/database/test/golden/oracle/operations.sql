Oracle: operations
A statement stands where it comes first. Behind it are the kinds of its parameters.

== create table: up and down twice, rows kept
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
CREATE TABLE "houses" (
  "id" raw(16) NOT NULL,
  "number" number(19,0) NOT NULL,
  "name" varchar2(50 char) NOT NULL,
  "note" varchar2(20 char) NULL,
  "price" number(8,2) DEFAULT 0.00 NOT NULL,
  CONSTRAINT "houses.number" CHECK ("number" > 0),
  CONSTRAINT "houses_price" CHECK ("price" >= 0.00),
  CONSTRAINT "houses.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "houses_number_unique" ON "houses" ("number")
ALTER TABLE "houses" ADD CONSTRAINT "houses_number_unique" UNIQUE ("number") USING INDEX "houses_number_unique"
CREATE INDEX "houses_name_number_index" ON "houses" ("name", "number" DESC)
CREATE TABLE "rooms" (
  "id" raw(16) NOT NULL,
  "house_id" raw(16) NOT NULL,
  "size" number(10,0) NOT NULL,
  CONSTRAINT "rooms.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "rooms.primary" PRIMARY KEY ("id")
)
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_house_id_foreign" FOREIGN KEY ("house_id") REFERENCES "houses" ("id") ON DELETE CASCADE
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty
MERGE INTO "schema_counters" kept USING (SELECT CAST(:1 AS varchar2(255 char)) AS "name", CAST(:2 AS number(19,0)) AS "value" FROM dual) brought ON (kept."name" = brought."name") WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value")
  -- string, number
SELECT "value" FROM "schema_counters" WHERE "name" = :1
  -- string
INSERT INTO "houses" ("id", "number", "name", "note", "price") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS number(19,0)) AS "number", CAST(:3 AS varchar2(50 char)) AS "name", CAST(:4 AS varchar2(20 char)) AS "note", CAST(:5 AS number(8,2)) AS "price" FROM dual UNION ALL SELECT CAST(:6 AS raw(16)), CAST(:7 AS number(19,0)), CAST(:8 AS varchar2(50 char)), CAST(:9 AS varchar2(20 char)), CAST(:10 AS number(8,2)) FROM dual
  -- bytes, number, string, string, string, bytes, number, string, empty, string
INSERT INTO "rooms" ("id", "house_id", "size") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS raw(16)) AS "house_id", CAST(:3 AS number(10,0)) AS "size" FROM dual UNION ALL SELECT CAST(:4 AS raw(16)), CAST(:5 AS raw(16)), CAST(:6 AS number(10,0)) FROM dual UNION ALL SELECT CAST(:7 AS raw(16)), CAST(:8 AS raw(16)), CAST(:9 AS number(10,0)) FROM dual
  -- bytes, bytes, number, bytes, bytes, number, bytes, bytes, number
SELECT "id", "number", "name", "note", "price" FROM "houses" ORDER BY "number"
SELECT "id", "house_id", "size" FROM "rooms" ORDER BY "size"
CREATE TABLE "gardens" (
  "id" raw(16) NOT NULL,
  "house_id" raw(16) NOT NULL,
  "trees" number(10,0) NOT NULL,
  CONSTRAINT "gardens.trees" CHECK ("trees" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "gardens.primary" PRIMARY KEY ("id")
)
ALTER TABLE "gardens" ADD CONSTRAINT "gardens_house_id_foreign" FOREIGN KEY ("house_id") REFERENCES "houses" ("id")
SELECT "id", "number", "name", "note", "price" FROM "houses" WHERE "name" = :1 OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY
  -- string, number, number
INSERT INTO "gardens" ("id", "house_id", "trees") VALUES (:1, :2, :3)
  -- bytes, bytes, number
DELETE FROM "gardens"
SELECT count(*) AS "count" FROM "gardens"
DROP TABLE "gardens" PURGE
DELETE FROM "schema_migrations" WHERE "revision" = :1
  -- string

== drop table: up and down twice, rows kept
SELECT count(*) AS "count" FROM "rooms"
DROP TABLE "rooms" PURGE

== add columns, empty, with defaults of several types, and with a key among some rows: up and down twice, rows kept
ALTER TABLE "houses" ADD ("sold_at" timestamp(3) NULL)
ALTER TABLE "houses" ADD ("area" number(18,3) DEFAULT 12.500 NOT NULL)
ALTER TABLE "houses" ADD ("windows" number(19,0) DEFAULT 4 NOT NULL)
ALTER TABLE "houses" ADD CONSTRAINT "houses.windows" CHECK ("windows" BETWEEN -9223372036854775808 AND 9223372036854775807)
ALTER TABLE "houses" ADD ("listed" number(1,0) DEFAULT 0 NOT NULL)
ALTER TABLE "houses" ADD CONSTRAINT "houses.listed" CHECK ("listed" IN (0, 1))
ALTER TABLE "houses" ADD ("street" varchar2(30 char) DEFAULT 'it''s unknown' NOT NULL)
ALTER TABLE "houses" ADD ("deleted_at" timestamp(3) NULL)
CREATE UNIQUE INDEX "houses_street_name_unique" ON "houses" (CASE WHEN ("deleted_at" IS NULL) THEN "street" END, CASE WHEN ("deleted_at" IS NULL) THEN "name" END)
SELECT "id", "number", "name", "note", "price", TO_CHAR("sold_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "sold_at.text", "area", "windows", "listed", "street", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "houses" WHERE "deleted_at" IS NULL ORDER BY "number"
SELECT count(*) AS "count" FROM "houses" WHERE "deleted_at" IS NOT NULL
SELECT count(*) AS "count" FROM "houses" WHERE "street" IS NOT NULL
SELECT count(*) AS "count" FROM "houses" WHERE "listed" IS NOT NULL
SELECT count(*) AS "count" FROM "houses" WHERE "windows" IS NOT NULL
SELECT count(*) AS "count" FROM "houses" WHERE "area" IS NOT NULL
SELECT count(*) AS "count" FROM "houses" WHERE "sold_at" IS NOT NULL
DROP INDEX "houses_street_name_unique"
ALTER TABLE "houses" DROP COLUMN "deleted_at"
ALTER TABLE "houses" MODIFY ("street" DEFAULT NULL)
ALTER TABLE "houses" DROP COLUMN "street"
ALTER TABLE "houses" DROP CONSTRAINT "houses.listed"
ALTER TABLE "houses" MODIFY ("listed" DEFAULT NULL)
ALTER TABLE "houses" DROP COLUMN "listed"
ALTER TABLE "houses" DROP CONSTRAINT "houses.windows"
ALTER TABLE "houses" MODIFY ("windows" DEFAULT NULL)
ALTER TABLE "houses" DROP COLUMN "windows"
ALTER TABLE "houses" MODIFY ("area" DEFAULT NULL)
ALTER TABLE "houses" DROP COLUMN "area"
ALTER TABLE "houses" DROP COLUMN "sold_at"

== drop a column: up and down twice, rows kept
SELECT count(*) AS "count" FROM "houses" WHERE "note" IS NOT NULL
ALTER TABLE "houses" DROP COLUMN "note"
ALTER TABLE "houses" ADD ("note" varchar2(20 char) NULL)

== create an index: up and down twice, rows kept
CREATE UNIQUE INDEX "houses_note_unique" ON "houses" ("note")
ALTER TABLE "houses" ADD CONSTRAINT "houses_note_unique" UNIQUE ("note") USING INDEX "houses_note_unique"
ALTER TABLE "houses" DROP CONSTRAINT "houses_note_unique" KEEP INDEX
DROP INDEX "houses_note_unique"

== drop an index: up and down twice, rows kept
DROP INDEX "houses_name_number_index"
ALTER TABLE "houses" DROP CONSTRAINT "houses_number_unique" KEEP INDEX
DROP INDEX "houses_number_unique"

== rename a table, with what points at it: up and down twice, rows kept (not to its end)

== rename columns that indexes, checks and counters use: up and down twice, rows kept
ALTER TABLE "houses" RENAME COLUMN "name" TO "title"
ALTER INDEX "houses_name_number_index" RENAME TO "houses_title_number_index"
ALTER TABLE "houses" DROP CONSTRAINT "houses.number"
ALTER TABLE "houses" RENAME COLUMN "number" TO "ordinal"
ALTER TABLE "houses" ADD CONSTRAINT "houses.ordinal" CHECK ("ordinal" > 0)
ALTER INDEX "houses_number_unique" RENAME TO "houses_ordinal_unique"
ALTER TABLE "houses" RENAME CONSTRAINT "houses_number_unique" TO "houses_ordinal_unique"
ALTER INDEX "houses_title_number_index" RENAME TO "houses_title_ordinal_index"
ALTER TABLE "houses" DROP CONSTRAINT "houses_price"
ALTER TABLE "houses" RENAME COLUMN "price" TO "cost"
ALTER TABLE "houses" ADD CONSTRAINT "houses_price" CHECK ("cost" >= 0.00)
DELETE FROM "schema_counters" WHERE "name" = 'houses.ordinal'
UPDATE "schema_counters" SET "name" = 'houses.ordinal' WHERE "name" = 'houses.number'
INSERT INTO "houses" ("id", "ordinal", "title", "note", "cost") VALUES (:1, :2, :3, :4, TO_NUMBER(:5))
  -- bytes, number, string, empty, string
SAVEPOINT nested_1
ROLLBACK TO SAVEPOINT nested_1
DELETE FROM "houses" WHERE "title" = :1
  -- string
ALTER TABLE "houses" RENAME COLUMN "cost" TO "price"
ALTER TABLE "houses" ADD CONSTRAINT "houses_price" CHECK ("price" >= 0.00)
ALTER TABLE "houses" DROP CONSTRAINT "houses.ordinal"
ALTER TABLE "houses" RENAME COLUMN "ordinal" TO "number"
ALTER TABLE "houses" ADD CONSTRAINT "houses.number" CHECK ("number" > 0)
ALTER INDEX "houses_ordinal_unique" RENAME TO "houses_number_unique"
ALTER TABLE "houses" RENAME CONSTRAINT "houses_ordinal_unique" TO "houses_number_unique"
ALTER INDEX "houses_title_ordinal_index" RENAME TO "houses_title_number_index"
ALTER TABLE "houses" RENAME COLUMN "title" TO "name"
ALTER INDEX "houses_title_number_index" RENAME TO "houses_name_number_index"
DELETE FROM "schema_counters" WHERE "name" = 'houses.number'
UPDATE "schema_counters" SET "name" = 'houses.number' WHERE "name" = 'houses.ordinal'

== rename a column, and another to its old name: up and down twice, rows kept
ALTER TABLE "houses" RENAME COLUMN "note" TO "old_note"
ALTER TABLE "houses" RENAME COLUMN "name" TO "note"
ALTER INDEX "houses_name_number_index" RENAME TO "houses_note_number_index"
ALTER TABLE "houses" RENAME COLUMN "old_note" TO "name"
ALTER TABLE "houses" RENAME COLUMN "name" TO "old_note"
ALTER TABLE "houses" RENAME COLUMN "note" TO "name"
ALTER INDEX "houses_note_number_index" RENAME TO "houses_name_number_index"
ALTER TABLE "houses" RENAME COLUMN "old_note" TO "note"

== change rows: up and down twice, rows kept
UPDATE "houses" SET "name" = concat("name", ' house')
UPDATE "houses" SET "name" = replace("name", ' house', '')

== all at once: a column filled from another, which goes; a table renamed, and one made that points at it: up and down twice, rows kept (not to its end)

== rows deleted by a migration that alters their table take along what points at them (not to its end)

== a whole schema is made and unmade, its tables in any order of pointing at one another (not to its end)
CREATE TABLE "eggs" (
  "id" raw(16) NOT NULL,
  "hen_id" raw(16) NULL,
  "number" number(19,0) NOT NULL,
  CONSTRAINT "eggs.number" CHECK ("number" > 0),
  CONSTRAINT "eggs.primary" PRIMARY KEY ("id")
)
CREATE TABLE "hens" (
  "id" raw(16) NOT NULL,
  "egg_id" raw(16) NOT NULL,
  CONSTRAINT "hens.primary" PRIMARY KEY ("id")
)
ALTER TABLE "hens" ADD CONSTRAINT "hens_egg_id_foreign" FOREIGN KEY ("egg_id") REFERENCES "eggs" ("id") ON DELETE CASCADE
ALTER TABLE "eggs" ADD CONSTRAINT "eggs_hen_id_foreign" FOREIGN KEY ("hen_id") REFERENCES "hens" ("id") ON DELETE SET NULL
INSERT INTO "eggs" ("id", "hen_id", "number") VALUES (:1, :2, :3)
  -- bytes, empty, number
INSERT INTO "hens" ("id", "egg_id") VALUES (:1, :2)
  -- bytes, bytes
UPDATE "eggs" SET "hen_id" = :1 WHERE "id" = :2
  -- bytes, bytes
