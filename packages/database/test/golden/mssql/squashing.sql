SQL Server: squashing
A statement stands where it comes first. Behind it are the kinds of its parameters.

== one migration stands in the place of three, with what was made on the way left out
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
SELECT count(*) AS "count" FROM "houses" WHERE "note" IS NOT NULL
ALTER TABLE "rooms" ADD "door" int NULL
EXEC sp_rename N'"rooms"."door"', N'doors', 'COLUMN'
ALTER TABLE "houses" DROP COLUMN "note"
DROP TRIGGER "houses.cascade"
CREATE TABLE "huts" (
  "id" binary(16) NOT NULL,
  "house_id" binary(16) NOT NULL,
  "title" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "size" int NOT NULL,
  CONSTRAINT "huts.primary" PRIMARY KEY CLUSTERED ("id")
)
ALTER TABLE "huts" ADD CONSTRAINT "huts_house_id_foreign" FOREIGN KEY ("house_id") REFERENCES "houses" ("id")
CREATE TRIGGER "houses.cascade" ON "houses" INSTEAD OF DELETE AS
BEGIN -- huts_house_id_foreign cascade, rooms_house_id_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    DELETE FROM "huts" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "huts"."house_id");
    DELETE FROM "rooms" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "rooms"."house_id");
    DELETE FROM "houses" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "houses"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
ALTER TABLE "huts" ADD "colour" varchar(37) COLLATE Latin1_General_100_BIN2_UTF8 NULL
SELECT count(*) AS "count" FROM "huts" WHERE "colour" IS NOT NULL
ALTER TABLE "huts" DROP COLUMN "colour"
DELETE FROM "schema_migrations" WHERE "revision" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))
  -- string
SELECT count(*) AS "count" FROM "huts"
SELECT count(*) AS "count" FROM "rooms" WHERE "doors" IS NOT NULL
DROP TABLE "huts"
ALTER TABLE "houses" ADD "note" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NULL
EXEC sp_rename N'"rooms"."doors"', N'door', 'COLUMN'
ALTER TABLE "rooms" DROP COLUMN "door"
SELECT count(*) AS "count" FROM "rooms"
SELECT count(*) AS "count" FROM "houses"
DROP TABLE "rooms"
DROP TABLE "houses"

== a database past what was replaced has it applied, goes on, and back over it as a whole (not to its end)
CREATE TABLE "sheds" (
  "id" binary(16) NOT NULL,
  "house_id" binary(16) NOT NULL,
  "label" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  CONSTRAINT "sheds.primary" PRIMARY KEY CLUSTERED ("id")
)
ALTER TABLE "sheds" ADD CONSTRAINT "sheds_house_id_foreign" FOREIGN KEY ("house_id") REFERENCES "houses" ("id")
CREATE TRIGGER "houses.cascade" ON "houses" INSTEAD OF DELETE AS
BEGIN -- rooms_house_id_foreign cascade, sheds_house_id_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    DELETE FROM "rooms" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "rooms"."house_id");
    DELETE FROM "sheds" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "sheds"."house_id");
    DELETE FROM "houses" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "houses"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
CREATE TABLE "pens" (
  "id" binary(16) NOT NULL,
  "size" int NOT NULL,
  CONSTRAINT "pens.primary" PRIMARY KEY CLUSTERED ("id")
)

== a database before what was replaced keeps its rows through it
MERGE INTO "schema_counters" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(1021)), CAST(@p2 AS bigint))) AS brought ("name", "value") ON kept."name" = brought."name" WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value") OUTPUT inserted."value" AS "value";
  -- string, number
INSERT INTO "houses" ("id", "number", "name", "note", "price") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, CAST(@p5 AS decimal(8,2)))
  -- bytes, number, string, empty, string
INSERT INTO "rooms" ("id", "house_id", "size") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3)
  -- bytes, bytes, number
SELECT "id", "house_id", "size" FROM "rooms" WHERE "id" = CAST(@p1 AS binary(16))
  -- bytes

== a database in the middle is told to go to its end first, one with another form of it that it was changed (not to its end)

== what was squashed is squashed again, and databases of every age go on (not to its end)

== statements of its own are carried over, each where it finds the schema as before
CREATE TABLE "pens" (
  "id" binary(16) NOT NULL,
  "width" int NOT NULL,
  CONSTRAINT "pens.primary" PRIMARY KEY CLUSTERED ("id")
)
INSERT INTO "pens" ("id", "width") VALUES ('00000000-0000-7000-8000-000000000001', 4)
SELECT "id", "width" FROM "pens"

== no range, one a branch leaves, and a replaced migration that is there again are refused
