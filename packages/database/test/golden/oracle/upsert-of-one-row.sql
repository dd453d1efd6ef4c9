Oracle: upsert of one row
A statement stands where it comes first. Behind it are the kinds of its parameters.

== inserts what is new and gives the row back whole
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
MERGE INTO "notes" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS varchar2(20 char)) AS "slug", TO_CLOB(:3) AS "text", CAST(:4 AS number(10,0)) AS "changes", TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at", TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at", TO_TIMESTAMP(:7, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual) brought LEFT JOIN "notes" there ON there."slug" = brought."slug") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "text" = brought."text", "updated_at" = brought."updated_at", "changes" = kept."changes" + 1 WHEN NOT MATCHED THEN INSERT ("id", "slug", "text", "changes", "created_at", "updated_at", "deleted_at") VALUES (brought."id", brought."slug", brought."text", brought."changes", brought."created_at", brought."updated_at", brought."deleted_at")
  -- bytes, string, string, number, string, string, empty
SELECT "id", "slug", "text", "changes", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "notes" WHERE "slug" = :1 AND "deleted_at" IS NULL ORDER BY "id" DESC OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY
  -- string, number, number
SELECT "id", "slug", "text", "changes", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "notes" WHERE "id" = :1 AND "deleted_at" IS NULL
  -- bytes

== updates what is there, keeps its identifier and what the row does not name
INSERT INTO "notes" ("id", "slug", "text", "changes", "created_at", "updated_at", "deleted_at") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:7, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'))
  -- bytes, string, string, number, string, string, empty
MERGE INTO "notes" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS varchar2(20 char)) AS "slug", TO_CLOB(:3) AS "text", CAST(:4 AS number(10,0)) AS "changes", TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at", TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at", TO_TIMESTAMP(:7, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual) brought LEFT JOIN "notes" there ON there."slug" = brought."slug") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "slug" = brought."slug", "updated_at" = brought."updated_at", "changes" = kept."changes" + 1 WHEN NOT MATCHED THEN INSERT ("id", "slug", "text", "changes", "created_at", "updated_at", "deleted_at") VALUES (brought."id", brought."slug", brought."text", brought."changes", brought."created_at", brought."updated_at", brought."deleted_at")
  -- bytes, string, empty, number, string, string, empty
SELECT count(*) AS "count" FROM "notes" WHERE "deleted_at" IS NULL

== with nothing to update gives the row that is there
MERGE INTO "schema_counters" kept USING (SELECT CAST(:1 AS varchar2(255 char)) AS "name", CAST(:2 AS number(19,0)) AS "value" FROM dual) brought ON (kept."name" = brought."name") WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value")
  -- string, number
SELECT "value" FROM "schema_counters" WHERE "name" = :1
  -- string
INSERT INTO "seats" ("id", "number", "room", "place", "name") VALUES (:1, :2, :3, :4, :5)
  -- bytes, number, string, number, string
MERGE INTO "seats" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS number(19,0)) AS "number", CAST(:3 AS varchar2(9 char)) AS "room", CAST(:4 AS number(10,0)) AS "place", TO_CLOB(:5) AS "name" FROM dual) brought LEFT JOIN "seats" there ON there."room" = brought."room" AND there."place" = brought."place") brought ON (kept.ROWID = brought."row.id") WHEN NOT MATCHED THEN INSERT ("id", "number", "room", "place", "name") VALUES (brought."id", brought."number", brought."room", brought."place", brought."name")
  -- bytes, number, string, number, string
SELECT "id", "number", "room", "place", "name" FROM "seats" WHERE "room" = :1 AND "place" = :2 ORDER BY "id" DESC OFFSET :3 ROWS FETCH NEXT :4 ROWS ONLY
  -- string, number, number, number

== by the primary key, unless another key is named
MERGE INTO "seats" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS number(19,0)) AS "number", CAST(:3 AS varchar2(9 char)) AS "room", CAST(:4 AS number(10,0)) AS "place", TO_CLOB(:5) AS "name" FROM dual) brought LEFT JOIN "seats" there ON there."id" = brought."id") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "room" = brought."room", "name" = brought."name" WHEN NOT MATCHED THEN INSERT ("id", "number", "room", "place", "name") VALUES (brought."id", brought."number", brought."room", brought."place", brought."name")
  -- bytes, number, string, empty, string
SELECT "id", "number", "room", "place", "name" FROM "seats" WHERE "id" = :1 ORDER BY "id" DESC OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY
  -- bytes, number, number

== a key with an empty part collides with nothing
MERGE INTO "seats" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS number(19,0)) AS "number", CAST(:3 AS varchar2(9 char)) AS "room", CAST(:4 AS number(10,0)) AS "place", TO_CLOB(:5) AS "name" FROM dual) brought LEFT JOIN "seats" there ON there."room" = brought."room" AND there."place" = brought."place") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "name" = brought."name" WHEN NOT MATCHED THEN INSERT ("id", "number", "room", "place", "name") VALUES (brought."id", brought."number", brought."room", brought."place", brought."name")
  -- bytes, number, string, empty, string

== columns that are no key, and values of other types, are refused
