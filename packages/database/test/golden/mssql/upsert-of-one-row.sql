SQL Server: upsert of one row
A statement stands where it comes first. Behind it are the kinds of its parameters.

== inserts what is new and gives the row back whole
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
MERGE INTO "notes" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 AS binary(16)), CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)), CAST(@p4 AS int), CAST(@p5 AS datetime2(3)), CAST(@p6 AS datetime2(3)), CAST(@p7 AS datetime2(3)))) AS brought ("id", "slug", "text", "changes", "created_at", "updated_at", "deleted_at") ON kept."slug" = brought."slug" WHEN MATCHED THEN UPDATE SET "text" = brought."text", "updated_at" = brought."updated_at", "changes" = kept."changes" + 1 WHEN NOT MATCHED THEN INSERT ("id", "slug", "text", "changes", "created_at", "updated_at", "deleted_at") VALUES (brought."id", brought."slug", brought."text", brought."changes", brought."created_at", brought."updated_at", brought."deleted_at");
  -- bytes, string, string, number, string, string, empty
SELECT "id", "slug", "text", "changes", "created_at", "updated_at", "deleted_at" FROM "notes" WHERE "slug" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL ORDER BY "id" DESC OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "slug", "text", "changes", "created_at", "updated_at", "deleted_at" FROM "notes" WHERE "id" = CAST(@p1 AS binary(16)) AND "deleted_at" IS NULL
  -- bytes

== updates what is there, keeps its identifier and what the row does not name
INSERT INTO "notes" ("id", "slug", "text", "changes", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), CAST(@p6 AS datetime2(3)), CAST(@p7 AS datetime2(3)))
  -- bytes, string, string, number, string, string, empty
MERGE INTO "notes" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 AS binary(16)), CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)), CAST(@p4 AS int), CAST(@p5 AS datetime2(3)), CAST(@p6 AS datetime2(3)), CAST(@p7 AS datetime2(3)))) AS brought ("id", "slug", "text", "changes", "created_at", "updated_at", "deleted_at") ON kept."slug" = brought."slug" WHEN MATCHED THEN UPDATE SET "slug" = brought."slug", "updated_at" = brought."updated_at", "changes" = kept."changes" + 1 WHEN NOT MATCHED THEN INSERT ("id", "slug", "text", "changes", "created_at", "updated_at", "deleted_at") VALUES (brought."id", brought."slug", brought."text", brought."changes", brought."created_at", brought."updated_at", brought."deleted_at");
  -- bytes, string, empty, number, string, string, empty
SELECT count(*) AS "count" FROM "notes" WHERE "deleted_at" IS NULL

== with nothing to update gives the row that is there
MERGE INTO "schema_counters" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(1021)), CAST(@p2 AS bigint))) AS brought ("name", "value") ON kept."name" = brought."name" WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value") OUTPUT inserted."value" AS "value";
  -- string, number
INSERT INTO "seats" ("id", "number", "room", "place", "name") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5)
  -- bytes, number, string, number, string
MERGE INTO "seats" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS bigint), CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(37)), CAST(@p4 AS int), CAST(@p5 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)))) AS brought ("id", "number", "room", "place", "name") ON kept."room" = brought."room" AND kept."place" = brought."place" WHEN NOT MATCHED THEN INSERT ("id", "number", "room", "place", "name") VALUES (brought."id", brought."number", brought."room", brought."place", brought."name");
  -- bytes, number, string, number, string
SELECT "id", "number", "room", "place", "name" FROM "seats" WHERE "room" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "place" = @p2 ORDER BY "id" DESC OFFSET @p3 ROWS FETCH NEXT @p4 ROWS ONLY
  -- string, number, number, number

== by the primary key, unless another key is named
MERGE INTO "seats" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS bigint), CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(37)), CAST(@p4 AS int), CAST(@p5 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)))) AS brought ("id", "number", "room", "place", "name") ON kept."id" = brought."id" WHEN MATCHED THEN UPDATE SET "room" = brought."room", "name" = brought."name" WHEN NOT MATCHED THEN INSERT ("id", "number", "room", "place", "name") VALUES (brought."id", brought."number", brought."room", brought."place", brought."name");
  -- bytes, number, string, empty, string
SELECT "id", "number", "room", "place", "name" FROM "seats" WHERE "id" = CAST(@p1 AS binary(16)) ORDER BY "id" DESC OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- bytes, number, number

== a key with an empty part collides with nothing
MERGE INTO "seats" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS bigint), CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(37)), CAST(@p4 AS int), CAST(@p5 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)))) AS brought ("id", "number", "room", "place", "name") ON kept."room" = brought."room" AND kept."place" = brought."place" WHEN MATCHED THEN UPDATE SET "name" = brought."name" WHEN NOT MATCHED THEN INSERT ("id", "number", "room", "place", "name") VALUES (brought."id", brought."number", brought."room", brought."place", brought."name");
  -- bytes, number, string, empty, string

== columns that are no key, and values of other types, are refused
