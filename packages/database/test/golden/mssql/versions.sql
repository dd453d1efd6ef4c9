SQL Server: versions
A statement stands where it comes first. Behind it are the kinds of its parameters.

== a version begins at 1, and every update, delete and restore counts it up
CREATE TABLE "schema_counters" (
  "name" varchar(1021) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "value" bigint NOT NULL,
  CONSTRAINT "schema_counters.value" CHECK ("value" > 0),
  CONSTRAINT "schema_counters.primary" PRIMARY KEY NONCLUSTERED ("name")
)
CREATE TABLE "schema_migrations" (
  "revision" varchar(1021) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "name" varchar(1021) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "parents" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "checksum" varchar(257) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "applied_at" datetime2(3) NOT NULL,
  "duration_ms" int NOT NULL,
  "status" varchar(29) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "journal" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  CONSTRAINT "schema_migrations.parents" CHECK (ISJSON(CONCAT('[', "parents", ']')) = 1),
  CONSTRAINT "schema_migrations.status" CHECK ("status" IN ('applied', 'failed')),
  CONSTRAINT "schema_migrations.journal" CHECK (ISJSON(CONCAT('[', "journal", ']')) = 1),
  CONSTRAINT "schema_migrations.primary" PRIMARY KEY NONCLUSTERED ("revision")
)
SELECT "revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal" FROM "schema_migrations" ORDER BY "applied_at", "revision"
CREATE TABLE "notes" (
  "id" binary(16) NOT NULL,
  "slug" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "text" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "changes" int NOT NULL,
  "created_at" datetime2(3) NOT NULL,
  "updated_at" datetime2(3) NOT NULL,
  "deleted_at" datetime2(3) NULL,
  CONSTRAINT "notes.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "notes_slug_unique" ON "notes" ("slug")
CREATE TABLE "seats" (
  "id" binary(16) NOT NULL,
  "number" bigint NOT NULL,
  "room" varchar(37) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "place" int NULL,
  "name" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT "seats.number" CHECK ("number" > 0),
  CONSTRAINT "seats.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "seats_room_place_unique" ON "seats" ("room", "place") WHERE "place" IS NOT NULL
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (@p1, @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), @p6, @p7, @p8)
  -- string, string, string, string, string, number, string, empty
INSERT INTO "notes" ("id", "slug", "text", "changes", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), CAST(@p6 AS datetime2(3)), CAST(@p7 AS datetime2(3)))
  -- bytes, string, empty, number, string, string, empty
UPDATE "notes" SET "text" = @p1, "updated_at" = CAST(@p2 AS datetime2(3)), "changes" = "changes" + 1 WHERE "id" = CAST(@p3 AS binary(16)) AND "deleted_at" IS NULL
  -- string, string, bytes
UPDATE "notes" SET "text" = @p1, "updated_at" = CAST(@p2 AS datetime2(3)), "changes" = "changes" + 1 WHERE "slug" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL
  -- string, string, string
SELECT "id", "slug", "text", "changes", "created_at", "updated_at", "deleted_at" FROM "notes" WHERE "id" = CAST(@p1 AS binary(16)) AND "deleted_at" IS NULL
  -- bytes
UPDATE "notes" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "updated_at" = CAST(@p2 AS datetime2(3)), "changes" = "changes" + 1 WHERE "id" = CAST(@p3 AS binary(16)) AND "deleted_at" IS NULL
  -- string, string, bytes
UPDATE "notes" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "updated_at" = CAST(@p2 AS datetime2(3)), "changes" = "changes" + 1 WHERE "id" = CAST(@p3 AS binary(16)) AND "deleted_at" IS NOT NULL
  -- empty, string, bytes

== an update in the version that was read is done, in an older one it is stale and changes nothing
UPDATE "notes" SET "text" = @p1, "updated_at" = CAST(@p2 AS datetime2(3)), "changes" = "changes" + 1 WHERE "id" = CAST(@p3 AS binary(16)) AND "changes" = @p4 AND "deleted_at" IS NULL
  -- string, string, bytes, number
SELECT count(*) AS "count" FROM "notes" WHERE "id" = CAST(@p1 AS binary(16)) AND "deleted_at" IS NULL
  -- bytes

== an update of a row that is gone is NotFound, with and without a version

== a version alone changes nothing, and is still compared
SELECT count(*) AS "count" FROM "notes" WHERE "id" = CAST(@p1 AS binary(16)) AND "changes" = @p2 AND "deleted_at" IS NULL
  -- bytes, number

== a delete in an older version is stale, in the right one it is done
UPDATE "notes" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "updated_at" = CAST(@p2 AS datetime2(3)), "changes" = "changes" + 1 WHERE "id" = CAST(@p3 AS binary(16)) AND "changes" = @p4 AND "deleted_at" IS NULL
  -- string, string, bytes, number

== a condition may name the version of many rows, and then nothing is stale
INSERT INTO "notes" ("id", "slug", "text", "changes", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), CAST(@p6 AS datetime2(3)), CAST(@p7 AS datetime2(3))), (CAST(@p8 AS binary(16)), @p9, @p10, @p11, CAST(@p12 AS datetime2(3)), CAST(@p13 AS datetime2(3)), CAST(@p14 AS datetime2(3)))
  -- bytes, string, empty, number, string, string, empty, bytes, string, empty, number, string, string, empty
UPDATE "notes" SET "text" = @p1, "updated_at" = CAST(@p2 AS datetime2(3)), "changes" = "changes" + 1 WHERE "changes" = @p3 AND "deleted_at" IS NULL
  -- string, string, number
UPDATE "notes" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "updated_at" = CAST(@p2 AS datetime2(3)), "changes" = "changes" + 1 WHERE "changes" = @p3 AND "deleted_at" IS NULL
  -- string, string, number

== of two that change what both have read the second is stale

== an upsert and a query count the version up too
MERGE INTO "notes" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 AS binary(16)), CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)), CAST(@p4 AS int), CAST(@p5 AS datetime2(3)), CAST(@p6 AS datetime2(3)), CAST(@p7 AS datetime2(3))), (CAST(@p8 AS binary(16)), CAST(@p9 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p10 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)), CAST(@p11 AS int), CAST(@p12 AS datetime2(3)), CAST(@p13 AS datetime2(3)), CAST(@p14 AS datetime2(3)))) AS brought ("id", "slug", "text", "changes", "created_at", "updated_at", "deleted_at") ON kept."slug" = brought."slug" WHEN MATCHED THEN UPDATE SET "text" = brought."text", "updated_at" = brought."updated_at", "changes" = kept."changes" + 1 WHEN NOT MATCHED THEN INSERT ("id", "slug", "text", "changes", "created_at", "updated_at", "deleted_at") VALUES (brought."id", brought."slug", brought."text", brought."changes", brought."created_at", brought."updated_at", brought."deleted_at");
  -- bytes, string, string, number, string, string, empty, bytes, string, string, number, string, string, empty
SELECT "id", "slug", "text", "changes", "created_at", "updated_at", "deleted_at" FROM "notes" WHERE "deleted_at" IS NULL ORDER BY "slug"
update "notes" set "text" = @1, "updated_at" = @2, "changes" = "notes"."changes" + 1 where "notes"."deleted_at" is null
  -- string, string
