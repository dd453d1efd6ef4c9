Oracle: squashing
A statement stands where it comes first. Behind it are the kinds of its parameters.

== one migration stands in the place of three, with what was made on the way left out
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
SELECT count(*) AS "count" FROM "houses" WHERE "note" IS NOT NULL
ALTER TABLE "rooms" ADD ("door" number(10,0) NULL)
ALTER TABLE "rooms" ADD CONSTRAINT "rooms.door" CHECK ("door" BETWEEN -2147483648 AND 2147483647)
ALTER TABLE "rooms" DROP CONSTRAINT "rooms.door"
ALTER TABLE "rooms" RENAME COLUMN "door" TO "doors"
ALTER TABLE "rooms" ADD CONSTRAINT "rooms.doors" CHECK ("doors" BETWEEN -2147483648 AND 2147483647)
ALTER TABLE "houses" DROP COLUMN "note"
CREATE TABLE "huts" (
  "id" raw(16) NOT NULL,
  "house_id" raw(16) NOT NULL,
  "title" varchar2(20 char) NULL,
  "size" number(10,0) NOT NULL,
  CONSTRAINT "huts.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "huts.primary" PRIMARY KEY ("id")
)
ALTER TABLE "huts" ADD CONSTRAINT "huts_house_id_foreign" FOREIGN KEY ("house_id") REFERENCES "houses" ("id") ON DELETE CASCADE
ALTER TABLE "huts" ADD ("colour" varchar2(9 char) NULL)
SELECT count(*) AS "count" FROM "huts" WHERE "colour" IS NOT NULL
ALTER TABLE "huts" DROP COLUMN "colour"
DELETE FROM "schema_migrations" WHERE "revision" = :1
  -- string
SELECT count(*) AS "count" FROM "huts"
SELECT count(*) AS "count" FROM "rooms" WHERE "doors" IS NOT NULL
DROP TABLE "huts" PURGE
ALTER TABLE "houses" ADD ("note" varchar2(20 char) NULL)
ALTER TABLE "rooms" DROP CONSTRAINT "rooms.doors"
ALTER TABLE "rooms" RENAME COLUMN "doors" TO "door"
ALTER TABLE "rooms" DROP COLUMN "door"
SELECT count(*) AS "count" FROM "rooms"
SELECT count(*) AS "count" FROM "houses"
DROP TABLE "rooms" PURGE
DROP TABLE "houses" PURGE

== a database past what was replaced has it applied, goes on, and back over it as a whole (not to its end)
CREATE TABLE "sheds" (
  "id" raw(16) NOT NULL,
  "house_id" raw(16) NOT NULL,
  "label" varchar2(20 char) NULL,
  CONSTRAINT "sheds.primary" PRIMARY KEY ("id")
)
ALTER TABLE "sheds" ADD CONSTRAINT "sheds_house_id_foreign" FOREIGN KEY ("house_id") REFERENCES "houses" ("id") ON DELETE CASCADE
CREATE TABLE "pens" (
  "id" raw(16) NOT NULL,
  "size" number(10,0) NOT NULL,
  CONSTRAINT "pens.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "pens.primary" PRIMARY KEY ("id")
)

== a database before what was replaced keeps its rows through it
MERGE INTO "schema_counters" kept USING (SELECT CAST(:1 AS varchar2(255 char)) AS "name", CAST(:2 AS number(19,0)) AS "value" FROM dual) brought ON (kept."name" = brought."name") WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value")
  -- string, number
SELECT "value" FROM "schema_counters" WHERE "name" = :1
  -- string
INSERT INTO "houses" ("id", "number", "name", "note", "price") VALUES (:1, :2, :3, :4, TO_NUMBER(:5))
  -- bytes, number, string, empty, string
INSERT INTO "rooms" ("id", "house_id", "size") VALUES (:1, :2, :3)
  -- bytes, bytes, number
SELECT "id", "house_id", "size" FROM "rooms" WHERE "id" = :1
  -- bytes

== a database in the middle is told to go to its end first, one with another form of it that it was changed (not to its end)

== what was squashed is squashed again, and databases of every age go on (not to its end)

== statements of its own are carried over, each where it finds the schema as before
CREATE TABLE "pens" (
  "id" raw(16) NOT NULL,
  "width" number(10,0) NOT NULL,
  CONSTRAINT "pens.width" CHECK ("width" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "pens.primary" PRIMARY KEY ("id")
)
INSERT INTO "pens" ("id", "width") VALUES ('00000000-0000-7000-8000-000000000001', 4)
SELECT "id", "width" FROM "pens"

== no range, one a branch leaves, and a replaced migration that is there again are refused
