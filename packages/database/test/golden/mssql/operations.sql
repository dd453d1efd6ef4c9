SQL Server: operations
A statement stands where it comes first. Behind it are the kinds of its parameters.

== create table: up and down twice, rows kept
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
CREATE TABLE "houses" (
  "id" binary(16) NOT NULL,
  "number" bigint NOT NULL,
  "name" varchar(201) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "note" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "price" decimal(8,2) NOT NULL CONSTRAINT "houses.price.default" DEFAULT 0.00,
  CONSTRAINT "houses.number" CHECK ("number" > 0),
  CONSTRAINT "houses_price" CHECK ("price" >= 0.00),
  CONSTRAINT "houses.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "houses_number_unique" ON "houses" ("number")
CREATE INDEX "houses_name_number_index" ON "houses" ("name", "number" DESC)
CREATE TABLE "rooms" (
  "id" binary(16) NOT NULL,
  "house_id" binary(16) NOT NULL,
  "size" int NOT NULL,
  CONSTRAINT "rooms.primary" PRIMARY KEY CLUSTERED ("id")
)
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_house_id_foreign" FOREIGN KEY ("house_id") REFERENCES "houses" ("id")
CREATE TRIGGER "houses.cascade" ON "houses" INSTEAD OF DELETE AS
BEGIN -- rooms_house_id_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    DELETE FROM "rooms" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "rooms"."house_id");
    DELETE FROM "houses" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "houses"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (@p1, @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), @p6, @p7, @p8)
  -- string, string, string, string, string, number, string, empty
MERGE INTO "schema_counters" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(1021)), CAST(@p2 AS bigint))) AS brought ("name", "value") ON kept."name" = brought."name" WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value") OUTPUT inserted."value" AS "value";
  -- string, number
INSERT INTO "houses" ("id", "number", "name", "note", "price") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, CAST(@p5 AS decimal(8,2))), (CAST(@p6 AS binary(16)), @p7, @p8, @p9, CAST(@p10 AS decimal(8,2)))
  -- bytes, number, string, string, string, bytes, number, string, empty, string
INSERT INTO "rooms" ("id", "house_id", "size") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3), (CAST(@p4 AS binary(16)), CAST(@p5 AS binary(16)), @p6), (CAST(@p7 AS binary(16)), CAST(@p8 AS binary(16)), @p9)
  -- bytes, bytes, number, bytes, bytes, number, bytes, bytes, number
SELECT "id", "number", "name", "note", CONVERT(varchar(40), "price") AS "price.text" FROM "houses" ORDER BY "number"
SELECT "id", "house_id", "size" FROM "rooms" ORDER BY "size"
CREATE TABLE "gardens" (
  "id" binary(16) NOT NULL,
  "house_id" binary(16) NOT NULL,
  "trees" int NOT NULL,
  CONSTRAINT "gardens.primary" PRIMARY KEY CLUSTERED ("id")
)
ALTER TABLE "gardens" ADD CONSTRAINT "gardens_house_id_foreign" FOREIGN KEY ("house_id") REFERENCES "houses" ("id")
SELECT "id", "number", "name", "note", CONVERT(varchar(40), "price") AS "price.text" FROM "houses" WHERE "name" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
INSERT INTO "gardens" ("id", "house_id", "trees") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3)
  -- bytes, bytes, number
DELETE FROM "gardens"
SELECT count(*) AS "count" FROM "gardens"
DROP TABLE "gardens"
DELETE FROM "schema_migrations" WHERE "revision" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))
  -- string

== drop table: up and down twice, rows kept
SELECT count(*) AS "count" FROM "rooms"
DROP TRIGGER "houses.cascade"
DROP TABLE "rooms"

== add columns, empty, with defaults of several types, and with a key among some rows: up and down twice, rows kept
ALTER TABLE "houses" ADD "sold_at" datetime2(3) NULL
ALTER TABLE "houses" ADD "area" decimal(18,3) NOT NULL CONSTRAINT "houses.area.default" DEFAULT 12.500 WITH VALUES
ALTER TABLE "houses" ADD "windows" bigint NOT NULL CONSTRAINT "houses.windows.default" DEFAULT 4 WITH VALUES
ALTER TABLE "houses" ADD "listed" bit NOT NULL CONSTRAINT "houses.listed.default" DEFAULT 0 WITH VALUES
ALTER TABLE "houses" ADD "street" varchar(121) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "houses.street.default" DEFAULT 'it''s unknown' WITH VALUES
ALTER TABLE "houses" ADD "deleted_at" datetime2(3) NULL
CREATE UNIQUE INDEX "houses_street_name_unique" ON "houses" ("street", "name") WHERE "deleted_at" IS NULL
SELECT "id", "number", "name", "note", CONVERT(varchar(40), "price") AS "price.text", "sold_at", CONVERT(varchar(40), "area") AS "area.text", "windows", "listed", "street", "deleted_at" FROM "houses" WHERE "deleted_at" IS NULL ORDER BY "number"
SELECT count(*) AS "count" FROM "houses" WHERE "deleted_at" IS NOT NULL
SELECT count(*) AS "count" FROM "houses" WHERE "street" IS NOT NULL
SELECT count(*) AS "count" FROM "houses" WHERE "listed" IS NOT NULL
SELECT count(*) AS "count" FROM "houses" WHERE "windows" IS NOT NULL
SELECT count(*) AS "count" FROM "houses" WHERE "area" IS NOT NULL
SELECT count(*) AS "count" FROM "houses" WHERE "sold_at" IS NOT NULL
DROP INDEX "houses_street_name_unique" ON "houses"
ALTER TABLE "houses" DROP COLUMN "deleted_at"
ALTER TABLE "houses" DROP CONSTRAINT "houses.street.default"
ALTER TABLE "houses" DROP COLUMN "street"
ALTER TABLE "houses" DROP CONSTRAINT "houses.listed.default"
ALTER TABLE "houses" DROP COLUMN "listed"
ALTER TABLE "houses" DROP CONSTRAINT "houses.windows.default"
ALTER TABLE "houses" DROP COLUMN "windows"
ALTER TABLE "houses" DROP CONSTRAINT "houses.area.default"
ALTER TABLE "houses" DROP COLUMN "area"
ALTER TABLE "houses" DROP COLUMN "sold_at"

== drop a column: up and down twice, rows kept
SELECT count(*) AS "count" FROM "houses" WHERE "note" IS NOT NULL
ALTER TABLE "houses" DROP COLUMN "note"
ALTER TABLE "houses" ADD "note" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NULL

== create an index: up and down twice, rows kept
CREATE UNIQUE INDEX "houses_note_unique" ON "houses" ("note") WHERE "note" IS NOT NULL
DROP INDEX "houses_note_unique" ON "houses"

== drop an index: up and down twice, rows kept
DROP INDEX "houses_name_number_index" ON "houses"
DROP INDEX "houses_number_unique" ON "houses"

== rename a table, with what points at it: up and down twice, rows kept (not to its end)

== rename columns that indexes, checks and counters use: up and down twice, rows kept
EXEC sp_rename N'"houses"."name"', N'title', 'COLUMN'
EXEC sp_rename N'"houses"."houses_name_number_index"', N'houses_title_number_index', 'INDEX'
ALTER TABLE "houses" DROP CONSTRAINT "houses.number"
EXEC sp_rename N'"houses"."number"', N'ordinal', 'COLUMN'
ALTER TABLE "houses" ADD CONSTRAINT "houses.ordinal" CHECK ("ordinal" > 0)
EXEC sp_rename N'"houses"."houses_number_unique"', N'houses_ordinal_unique', 'INDEX'
EXEC sp_rename N'"houses"."houses_title_number_index"', N'houses_title_ordinal_index', 'INDEX'
ALTER TABLE "houses" DROP CONSTRAINT "houses_price"
EXEC sp_rename N'"houses"."price"', N'cost', 'COLUMN'
EXEC sp_rename N'"houses.price.default"', N'houses.cost.default', 'OBJECT'
ALTER TABLE "houses" ADD CONSTRAINT "houses_price" CHECK ("cost" >= 0.00)
DELETE FROM "schema_counters" WHERE "name" = 'houses.ordinal'
UPDATE "schema_counters" SET "name" = 'houses.ordinal' WHERE "name" = 'houses.number'
INSERT INTO "houses" ("id", "ordinal", "title", "note", "cost") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, CAST(@p5 AS decimal(8,2)))
  -- bytes, number, string, empty, string
SAVE TRANSACTION nested_1
ROLLBACK TRANSACTION nested_1
DELETE FROM "houses" WHERE "title" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))
  -- string
EXEC sp_rename N'"houses"."cost"', N'price', 'COLUMN'
EXEC sp_rename N'"houses.cost.default"', N'houses.price.default', 'OBJECT'
ALTER TABLE "houses" ADD CONSTRAINT "houses_price" CHECK ("price" >= 0.00)
ALTER TABLE "houses" DROP CONSTRAINT "houses.ordinal"
EXEC sp_rename N'"houses"."ordinal"', N'number', 'COLUMN'
ALTER TABLE "houses" ADD CONSTRAINT "houses.number" CHECK ("number" > 0)
EXEC sp_rename N'"houses"."houses_ordinal_unique"', N'houses_number_unique', 'INDEX'
EXEC sp_rename N'"houses"."houses_title_ordinal_index"', N'houses_title_number_index', 'INDEX'
EXEC sp_rename N'"houses"."title"', N'name', 'COLUMN'
EXEC sp_rename N'"houses"."houses_title_number_index"', N'houses_name_number_index', 'INDEX'
DELETE FROM "schema_counters" WHERE "name" = 'houses.number'
UPDATE "schema_counters" SET "name" = 'houses.number' WHERE "name" = 'houses.ordinal'

== rename a column, and another to its old name: up and down twice, rows kept
EXEC sp_rename N'"houses"."note"', N'old_note', 'COLUMN'
EXEC sp_rename N'"houses"."name"', N'note', 'COLUMN'
EXEC sp_rename N'"houses"."houses_name_number_index"', N'houses_note_number_index', 'INDEX'
EXEC sp_rename N'"houses"."old_note"', N'name', 'COLUMN'
EXEC sp_rename N'"houses"."name"', N'old_note', 'COLUMN'
EXEC sp_rename N'"houses"."note"', N'name', 'COLUMN'
EXEC sp_rename N'"houses"."houses_note_number_index"', N'houses_name_number_index', 'INDEX'
EXEC sp_rename N'"houses"."old_note"', N'note', 'COLUMN'

== change rows: up and down twice, rows kept
UPDATE "houses" SET "name" = concat("name", ' house')
UPDATE "houses" SET "name" = replace("name", ' house', '')

== all at once: a column filled from another, which goes; a table renamed, and one made that points at it: up and down twice, rows kept (not to its end)

== rows deleted by a migration that alters their table take along what points at them (not to its end)

== a whole schema is made and unmade, its tables in any order of pointing at one another (not to its end)
CREATE TABLE "eggs" (
  "id" binary(16) NOT NULL,
  "hen_id" binary(16) NULL,
  "number" bigint NOT NULL,
  CONSTRAINT "eggs.number" CHECK ("number" > 0),
  CONSTRAINT "eggs.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE TABLE "hens" (
  "id" binary(16) NOT NULL,
  "egg_id" binary(16) NOT NULL,
  CONSTRAINT "hens.primary" PRIMARY KEY CLUSTERED ("id")
)
ALTER TABLE "hens" ADD CONSTRAINT "hens_egg_id_foreign" FOREIGN KEY ("egg_id") REFERENCES "eggs" ("id")
ALTER TABLE "eggs" ADD CONSTRAINT "eggs_hen_id_foreign" FOREIGN KEY ("hen_id") REFERENCES "hens" ("id")
CREATE TRIGGER "hens.cascade" ON "hens" INSTEAD OF DELETE AS
BEGIN -- eggs_hen_id_foreign set null
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    UPDATE "eggs" SET "hen_id" = NULL WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "eggs"."hen_id");
    DELETE FROM "hens" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "hens"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
CREATE TRIGGER "eggs.cascade" ON "eggs" INSTEAD OF DELETE AS
BEGIN -- hens_egg_id_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    DELETE FROM "hens" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "hens"."egg_id");
    DELETE FROM "eggs" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "eggs"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
INSERT INTO "eggs" ("id", "hen_id", "number") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3)
  -- bytes, empty, number
INSERT INTO "hens" ("id", "egg_id") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)))
  -- bytes, bytes
UPDATE "eggs" SET "hen_id" = CAST(@p1 AS binary(16)) WHERE "id" = CAST(@p2 AS binary(16))
  -- bytes, bytes
