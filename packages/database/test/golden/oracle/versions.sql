Oracle: versions
A statement stands where it comes first. Behind it are the kinds of its parameters.

== a version begins at 1, and every update, delete and restore counts it up
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
CREATE TABLE "notes" (
  "id" raw(16) NOT NULL,
  "slug" varchar2(20 char) NOT NULL,
  "text" clob NULL,
  "changes" number(10,0) NOT NULL,
  "created_at" timestamp(3) NOT NULL,
  "updated_at" timestamp(3) NOT NULL,
  "deleted_at" timestamp(3) NULL,
  CONSTRAINT "notes.changes" CHECK ("changes" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "notes.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "notes_slug_unique" ON "notes" ("slug")
ALTER TABLE "notes" ADD CONSTRAINT "notes_slug_unique" UNIQUE ("slug") USING INDEX "notes_slug_unique"
CREATE TABLE "seats" (
  "id" raw(16) NOT NULL,
  "number" number(19,0) NOT NULL,
  "room" varchar2(9 char) NOT NULL,
  "place" number(10,0) NULL,
  "name" clob NOT NULL,
  CONSTRAINT "seats.number" CHECK ("number" > 0),
  CONSTRAINT "seats.place" CHECK ("place" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "seats.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "seats_room_place_unique" ON "seats" (CASE WHEN "place" IS NOT NULL THEN "room" END, CASE WHEN "place" IS NOT NULL THEN "place" END)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty
INSERT INTO "notes" ("id", "slug", "text", "changes", "created_at", "updated_at", "deleted_at") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:7, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'))
  -- bytes, string, empty, number, string, string, empty
UPDATE "notes" SET "text" = :1, "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "changes" = "changes" + 1 WHERE "id" = :3 AND "deleted_at" IS NULL
  -- string, string, bytes
UPDATE "notes" SET "text" = :1, "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "changes" = "changes" + 1 WHERE "slug" = :3 AND "deleted_at" IS NULL
  -- string, string, string
SELECT "id", "slug", "text", "changes", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "notes" WHERE "id" = :1 AND "deleted_at" IS NULL
  -- bytes
UPDATE "notes" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "changes" = "changes" + 1 WHERE "id" = :3 AND "deleted_at" IS NULL
  -- string, string, bytes
UPDATE "notes" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "changes" = "changes" + 1 WHERE "id" = :3 AND "deleted_at" IS NOT NULL
  -- empty, string, bytes

== an update in the version that was read is done, in an older one it is stale and changes nothing
UPDATE "notes" SET "text" = :1, "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "changes" = "changes" + 1 WHERE "id" = :3 AND "changes" = :4 AND "deleted_at" IS NULL
  -- string, string, bytes, number
SELECT count(*) AS "count" FROM "notes" WHERE "id" = :1 AND "deleted_at" IS NULL
  -- bytes

== an update of a row that is gone is NotFound, with and without a version

== a version alone changes nothing, and is still compared
SELECT count(*) AS "count" FROM "notes" WHERE "id" = :1 AND "changes" = :2 AND "deleted_at" IS NULL
  -- bytes, number

== a delete in an older version is stale, in the right one it is done
UPDATE "notes" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "changes" = "changes" + 1 WHERE "id" = :3 AND "changes" = :4 AND "deleted_at" IS NULL
  -- string, string, bytes, number

== a condition may name the version of many rows, and then nothing is stale
INSERT INTO "notes" ("id", "slug", "text", "changes", "created_at", "updated_at", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS varchar2(20 char)) AS "slug", TO_CLOB(:3) AS "text", CAST(:4 AS number(10,0)) AS "changes", TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at", TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at", TO_TIMESTAMP(:7, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:8 AS raw(16)), CAST(:9 AS varchar2(20 char)), TO_CLOB(:10), CAST(:11 AS number(10,0)), TO_TIMESTAMP(:12, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:13, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:14, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual
  -- bytes, string, empty, number, string, string, empty, bytes, string, empty, number, string, string, empty
UPDATE "notes" SET "text" = :1, "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "changes" = "changes" + 1 WHERE "changes" = :3 AND "deleted_at" IS NULL
  -- string, string, number
UPDATE "notes" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "changes" = "changes" + 1 WHERE "changes" = :3 AND "deleted_at" IS NULL
  -- string, string, number

== of two that change what both have read the second is stale

== an upsert and a query count the version up too
MERGE INTO "notes" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS varchar2(20 char)) AS "slug", TO_CLOB(:3) AS "text", CAST(:4 AS number(10,0)) AS "changes", TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at", TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at", TO_TIMESTAMP(:7, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:8 AS raw(16)), CAST(:9 AS varchar2(20 char)), TO_CLOB(:10), CAST(:11 AS number(10,0)), TO_TIMESTAMP(:12, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:13, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:14, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual) brought LEFT JOIN "notes" there ON there."slug" = brought."slug") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "text" = brought."text", "updated_at" = brought."updated_at", "changes" = kept."changes" + 1 WHEN NOT MATCHED THEN INSERT ("id", "slug", "text", "changes", "created_at", "updated_at", "deleted_at") VALUES (brought."id", brought."slug", brought."text", brought."changes", brought."created_at", brought."updated_at", brought."deleted_at")
  -- bytes, string, string, number, string, string, empty, bytes, string, string, number, string, string, empty
SELECT "id", "slug", "text", "changes", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "notes" WHERE "deleted_at" IS NULL ORDER BY "slug"
update "notes" set "text" = :1, "updated_at" = :2, "changes" = "notes"."changes" + 1 where "notes"."deleted_at" is null
  -- string, string
