Oracle: the runner
A statement stands where it comes first. Behind it are the kinds of its parameters.

== status tells what is applied, when and how long it took, what is pending, and the head
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
CREATE TABLE "sheds" (
  "id" raw(16) NOT NULL,
  "size" number(10,0) NOT NULL,
  CONSTRAINT "sheds.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "sheds.primary" PRIMARY KEY ("id")
)

== upgrade and downgrade go to head, base, +N, -N, a revision or its beginning, step by step
CREATE TABLE "barns" (
  "id" raw(16) NOT NULL,
  "size" number(10,0) NOT NULL,
  CONSTRAINT "barns.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "barns.primary" PRIMARY KEY ("id")
)
SELECT count(*) AS "count" FROM "barns"
DROP TABLE "barns" PURGE
DELETE FROM "schema_migrations" WHERE "revision" = :1
  -- string
SELECT count(*) AS "count" FROM "sheds"
DROP TABLE "sheds" PURGE
SELECT count(*) AS "count" FROM "rooms"
SELECT count(*) AS "count" FROM "houses"
DROP TABLE "rooms" PURGE
DROP TABLE "houses" PURGE

== a dry run tells the statements of every step, and changes nothing

== a dry run follows what its own steps would have made and renamed
MERGE INTO "schema_counters" kept USING (SELECT CAST(:1 AS varchar2(255 char)) AS "name", CAST(:2 AS number(19,0)) AS "value" FROM dual) brought ON (kept."name" = brought."name") WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value")
  -- string, number
SELECT "value" FROM "schema_counters" WHERE "name" = :1
  -- string
INSERT INTO "houses" ("id", "number", "name", "note", "price") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS number(19,0)) AS "number", CAST(:3 AS varchar2(50 char)) AS "name", CAST(:4 AS varchar2(20 char)) AS "note", CAST(:5 AS number(8,2)) AS "price" FROM dual UNION ALL SELECT CAST(:6 AS raw(16)), CAST(:7 AS number(19,0)), CAST(:8 AS varchar2(50 char)), CAST(:9 AS varchar2(20 char)), CAST(:10 AS number(8,2)) FROM dual
  -- bytes, number, string, string, string, bytes, number, string, empty, string
SELECT count(*) AS "count" FROM "houses" WHERE "note" IS NOT NULL

== a table dropped and made again by one migration loses its rows, and that is named
INSERT INTO "sheds" ("id", "size") VALUES (:1, :2)
  -- bytes, number

== what would lose rows is refused with their number, before anything is done; empty tables go silently
INSERT INTO "houses" ("id", "number", "name", "note", "price") VALUES (:1, :2, :3, :4, TO_NUMBER(:5))
  -- bytes, number, string, empty, string
INSERT INTO "rooms" ("id", "house_id", "size") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS raw(16)) AS "house_id", CAST(:3 AS number(10,0)) AS "size" FROM dual UNION ALL SELECT CAST(:4 AS raw(16)), CAST(:5 AS raw(16)), CAST(:6 AS number(10,0)) FROM dual
  -- bytes, bytes, number, bytes, bytes, number

== a migration without a way back says why, before anything is done
DELETE FROM "rooms"

== a failing migration names itself, leaves nothing behind, and keeps the ones before it (not to its end)
ALTER TABLE "houses" ADD ("extra" number(10,0) NULL)
ALTER TABLE "houses" ADD CONSTRAINT "houses.extra" CHECK ("extra" BETWEEN -2147483648 AND 2147483647)
INSERT INTO "houses" ("id") VALUES ('half')
