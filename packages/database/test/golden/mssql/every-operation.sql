SQL Server: operations, each with its way back

== make the table towns
CREATE TABLE "towns" (
  "id" binary(16) NOT NULL,
  "code" varchar(41) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT "towns.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "towns_code_unique" ON "towns" ("code")

== make the table houses
CREATE TABLE "houses" (
  "id" binary(16) NOT NULL,
  "number" bigint NOT NULL,
  "town_id" binary(16) NULL,
  "attached_to" binary(16) NULL,
  "name" varchar(401) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "state" varchar(45) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "houses.state.default" DEFAULT 'new',
  "net" decimal(12,2) NOT NULL CONSTRAINT "houses.net.default" DEFAULT 0.50,
  "tax" decimal(12,2) NULL,
  "sold" bit NOT NULL CONSTRAINT "houses.sold.default" DEFAULT 0,
  "built" date NULL,
  "seen_at" datetime2(3) NULL,
  "notes" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "plan" varbinary(20) NULL,
  "facts" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  CONSTRAINT "houses.number" CHECK ("number" > 0),
  CONSTRAINT "houses.state" CHECK ("state" IN ('new', 'built', 'torn ''down''', CAST(N'é' COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(2)))),
  CONSTRAINT "houses.facts" CHECK (ISJSON(CONCAT('[', "facts", ']')) = 1),
  CONSTRAINT "houses_tax" CHECK ("tax" < "net"),
  CONSTRAINT "houses_built" CHECK ("built" >= CONVERT(date, '1900-01-01', 23)),
  CONSTRAINT "houses.primary" PRIMARY KEY CLUSTERED ("id")
)
ALTER TABLE "houses" ADD "total" AS (CAST("net" + "tax" AS decimal(12,2))) PERSISTED
ALTER TABLE "houses" ADD "houses_name_lower_unique.name" AS (TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))
CREATE UNIQUE INDEX "houses_name_unique" ON "houses" ("name") WHERE "sold" = 0
CREATE UNIQUE INDEX "houses_town_id_name_unique" ON "houses" ("town_id", "name") WHERE "town_id" IS NOT NULL
CREATE UNIQUE INDEX "houses_name_lower_unique" ON "houses" ("houses_name_lower_unique.name")
CREATE INDEX "houses_state_number_index" ON "houses" ("state", "number" DESC)
CREATE INDEX "houses_built_index" ON "houses" ("built") WHERE "built" > CONVERT(date, '2000-01-01', 23)
ALTER TABLE "houses" ADD CONSTRAINT "houses_town_id_foreign" FOREIGN KEY ("town_id") REFERENCES "towns" ("id")
ALTER TABLE "houses" ADD CONSTRAINT "houses_attached_to_foreign" FOREIGN KEY ("attached_to") REFERENCES "houses" ("id")
CREATE TRIGGER "towns.cascade" ON "towns" INSTEAD OF DELETE AS
BEGIN -- houses_town_id_foreign set null
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    UPDATE "houses" SET "town_id" = NULL WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "houses"."town_id");
    DELETE FROM "towns" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "towns"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
CREATE TRIGGER "houses.cascade" ON "houses" INSTEAD OF DELETE AS
BEGIN -- houses_attached_to_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    SELECT "id" INTO #gone FROM deleted;
    WHILE @@ROWCOUNT > 0
      INSERT INTO #gone ("id") SELECT "houses"."id" FROM "houses" WHERE EXISTS (SELECT 1 FROM #gone AS "gone.rows" WHERE ("gone.rows"."id" = "houses"."attached_to")) AND NOT EXISTS (SELECT 1 FROM #gone AS "gone.rows" WHERE "gone.rows"."id" = "houses"."id");
    DELETE FROM "houses" WHERE EXISTS (SELECT 1 FROM #gone AS "gone.rows" WHERE "gone.rows"."id" = "houses"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END

== make a table
CREATE TABLE "empty" (
  "id" int NOT NULL,
  "word" varchar(21) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "empty.word.default" DEFAULT ' ' + CHAR(0),
  CONSTRAINT "empty.primary" PRIMARY KEY CLUSTERED ("id")
)
-- and back
DROP TABLE "empty"

== rename a table
DROP TRIGGER "towns.cascade"
DROP TRIGGER "houses.cascade"
DROP INDEX "houses_name_lower_unique" ON "houses"
ALTER TABLE "houses" DROP COLUMN "houses_name_lower_unique.name"
EXEC sp_rename N'"houses"', N'homes'
ALTER TABLE "homes" ADD "homes_name_lower_unique.name" AS (TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))
EXEC sp_rename N'"houses.state.default"', N'homes.state.default', 'OBJECT'
EXEC sp_rename N'"houses.net.default"', N'homes.net.default', 'OBJECT'
EXEC sp_rename N'"houses.sold.default"', N'homes.sold.default', 'OBJECT'
EXEC sp_rename N'"houses.number"', N'homes.number', 'OBJECT'
EXEC sp_rename N'"houses.state"', N'homes.state', 'OBJECT'
EXEC sp_rename N'"houses.facts"', N'homes.facts', 'OBJECT'
EXEC sp_rename N'"houses_tax"', N'homes_tax', 'OBJECT'
EXEC sp_rename N'"houses_built"', N'homes_built', 'OBJECT'
EXEC sp_rename N'"houses.primary"', N'homes.primary', 'OBJECT'
EXEC sp_rename N'"homes"."houses_name_unique"', N'homes_name_unique', 'INDEX'
EXEC sp_rename N'"homes"."houses_town_id_name_unique"', N'homes_town_id_name_unique', 'INDEX'
CREATE UNIQUE INDEX "homes_name_lower_unique" ON "homes" ("homes_name_lower_unique.name")
EXEC sp_rename N'"homes"."houses_state_number_index"', N'homes_state_number_index', 'INDEX'
EXEC sp_rename N'"homes"."houses_built_index"', N'homes_built_index', 'INDEX'
EXEC sp_rename N'"houses_town_id_foreign"', N'homes_town_id_foreign', 'OBJECT'
EXEC sp_rename N'"houses_attached_to_foreign"', N'homes_attached_to_foreign', 'OBJECT'
CREATE TRIGGER "towns.cascade" ON "towns" INSTEAD OF DELETE AS
BEGIN -- homes_town_id_foreign set null
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    UPDATE "homes" SET "town_id" = NULL WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "homes"."town_id");
    DELETE FROM "towns" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "towns"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
CREATE TRIGGER "homes.cascade" ON "homes" INSTEAD OF DELETE AS
BEGIN -- homes_attached_to_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    SELECT "id" INTO #gone FROM deleted;
    WHILE @@ROWCOUNT > 0
      INSERT INTO #gone ("id") SELECT "homes"."id" FROM "homes" WHERE EXISTS (SELECT 1 FROM #gone AS "gone.rows" WHERE ("gone.rows"."id" = "homes"."attached_to")) AND NOT EXISTS (SELECT 1 FROM #gone AS "gone.rows" WHERE "gone.rows"."id" = "homes"."id");
    DELETE FROM "homes" WHERE EXISTS (SELECT 1 FROM #gone AS "gone.rows" WHERE "gone.rows"."id" = "homes"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
-- and back
DROP TRIGGER "towns.cascade"
DROP TRIGGER "homes.cascade"
DROP INDEX "homes_name_lower_unique" ON "homes"
ALTER TABLE "homes" DROP COLUMN "homes_name_lower_unique.name"
EXEC sp_rename N'"homes"', N'houses'
ALTER TABLE "houses" ADD "houses_name_lower_unique.name" AS (TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))
EXEC sp_rename N'"homes.state.default"', N'houses.state.default', 'OBJECT'
EXEC sp_rename N'"homes.net.default"', N'houses.net.default', 'OBJECT'
EXEC sp_rename N'"homes.sold.default"', N'houses.sold.default', 'OBJECT'
EXEC sp_rename N'"homes.number"', N'houses.number', 'OBJECT'
EXEC sp_rename N'"homes.state"', N'houses.state', 'OBJECT'
EXEC sp_rename N'"homes.facts"', N'houses.facts', 'OBJECT'
EXEC sp_rename N'"homes_tax"', N'houses_tax', 'OBJECT'
EXEC sp_rename N'"homes_built"', N'houses_built', 'OBJECT'
EXEC sp_rename N'"homes.primary"', N'houses.primary', 'OBJECT'
EXEC sp_rename N'"houses"."homes_name_unique"', N'houses_name_unique', 'INDEX'
EXEC sp_rename N'"houses"."homes_town_id_name_unique"', N'houses_town_id_name_unique', 'INDEX'
CREATE UNIQUE INDEX "houses_name_lower_unique" ON "houses" ("houses_name_lower_unique.name")
EXEC sp_rename N'"houses"."homes_state_number_index"', N'houses_state_number_index', 'INDEX'
EXEC sp_rename N'"houses"."homes_built_index"', N'houses_built_index', 'INDEX'
EXEC sp_rename N'"homes_town_id_foreign"', N'houses_town_id_foreign', 'OBJECT'
EXEC sp_rename N'"homes_attached_to_foreign"', N'houses_attached_to_foreign', 'OBJECT'
CREATE TRIGGER "towns.cascade" ON "towns" INSTEAD OF DELETE AS
BEGIN -- houses_town_id_foreign set null
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    UPDATE "houses" SET "town_id" = NULL WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "houses"."town_id");
    DELETE FROM "towns" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "towns"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
CREATE TRIGGER "houses.cascade" ON "houses" INSTEAD OF DELETE AS
BEGIN -- houses_attached_to_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    SELECT "id" INTO #gone FROM deleted;
    WHILE @@ROWCOUNT > 0
      INSERT INTO #gone ("id") SELECT "houses"."id" FROM "houses" WHERE EXISTS (SELECT 1 FROM #gone AS "gone.rows" WHERE ("gone.rows"."id" = "houses"."attached_to")) AND NOT EXISTS (SELECT 1 FROM #gone AS "gone.rows" WHERE "gone.rows"."id" = "houses"."id");
    DELETE FROM "houses" WHERE EXISTS (SELECT 1 FROM #gone AS "gone.rows" WHERE "gone.rows"."id" = "houses"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END

== rename a table that others point at
DROP TRIGGER "towns.cascade"
EXEC sp_rename N'"towns"', N'cities'
EXEC sp_rename N'"towns.primary"', N'cities.primary', 'OBJECT'
EXEC sp_rename N'"cities"."towns_code_unique"', N'cities_code_unique', 'INDEX'
CREATE TRIGGER "cities.cascade" ON "cities" INSTEAD OF DELETE AS
BEGIN -- houses_town_id_foreign set null
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    UPDATE "houses" SET "town_id" = NULL WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "houses"."town_id");
    DELETE FROM "cities" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "cities"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
-- and back
DROP TRIGGER "cities.cascade"
EXEC sp_rename N'"cities"', N'towns'
EXEC sp_rename N'"cities.primary"', N'towns.primary', 'OBJECT'
EXEC sp_rename N'"towns"."cities_code_unique"', N'towns_code_unique', 'INDEX'
CREATE TRIGGER "towns.cascade" ON "towns" INSTEAD OF DELETE AS
BEGIN -- houses_town_id_foreign set null
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    UPDATE "houses" SET "town_id" = NULL WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "houses"."town_id");
    DELETE FROM "towns" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "towns"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END

== add a column with a default
ALTER TABLE "houses" ADD "floors" int NOT NULL CONSTRAINT "houses.floors.default" DEFAULT 2 WITH VALUES
-- and back
ALTER TABLE "houses" DROP CONSTRAINT "houses.floors.default"
ALTER TABLE "houses" DROP COLUMN "floors"

== add a column that is filled by SQL
ALTER TABLE "houses" ADD "short" varchar(13) COLLATE Latin1_General_100_BIN2_UTF8 NULL
UPDATE "houses" SET "short" = ('abc')
ALTER TABLE "houses" ALTER COLUMN "short" varchar(13) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL
-- and back
ALTER TABLE "houses" DROP COLUMN "short"

== add a counter
ALTER TABLE "houses" ADD "place" bigint NULL
WITH counted AS (SELECT "place", ROW_NUMBER() OVER (ORDER BY "id") AS "number.new" FROM "houses") UPDATE counted SET "place" = "number.new"
ALTER TABLE "houses" ALTER COLUMN "place" bigint NOT NULL
ALTER TABLE "houses" ADD CONSTRAINT "houses.place" CHECK ("place" > 0)
-- and back
ALTER TABLE "houses" DROP CONSTRAINT "houses.place"
ALTER TABLE "houses" DROP COLUMN "place"

== add a column that is computed
ALTER TABLE "houses" ADD "twice" AS (CAST("net" + "net" AS decimal(12,2))) PERSISTED
-- and back
ALTER TABLE "houses" DROP COLUMN "twice"

== a longer text
DROP INDEX "houses_name_lower_unique" ON "houses"
DROP INDEX "houses_town_id_name_unique" ON "houses"
DROP INDEX "houses_name_unique" ON "houses"
ALTER TABLE "houses" DROP COLUMN "houses_name_lower_unique.name"
ALTER TABLE "houses" ALTER COLUMN "name" varchar(801) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL
ALTER TABLE "houses" ADD "houses_name_lower_unique.name" AS (TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))
CREATE UNIQUE INDEX "houses_name_unique" ON "houses" ("name") WHERE "sold" = 0
CREATE UNIQUE INDEX "houses_town_id_name_unique" ON "houses" ("town_id", "name") WHERE "town_id" IS NOT NULL
CREATE UNIQUE INDEX "houses_name_lower_unique" ON "houses" ("houses_name_lower_unique.name")
-- and back
DROP INDEX "houses_name_lower_unique" ON "houses"
DROP INDEX "houses_town_id_name_unique" ON "houses"
DROP INDEX "houses_name_unique" ON "houses"
ALTER TABLE "houses" DROP COLUMN "houses_name_lower_unique.name"
ALTER TABLE "houses" ADD "name.new" varchar(401) COLLATE Latin1_General_100_BIN2_UTF8 NULL
UPDATE "houses" SET "name.new" = CASE WHEN "name" IS NULL THEN NULL WHEN LEN(REPLACE("name", CHAR(0), '') + '.') - 1 <= 100 THEN "name" ELSE CASE WHEN LEFT("name", 100) LIKE '% ' THEN LEFT("name", 100) + CHAR(0) ELSE LEFT("name", 100) END END
ALTER TABLE "houses" DROP COLUMN "name"
EXEC sp_rename N'"houses"."name.new"', N'name', 'COLUMN'
ALTER TABLE "houses" ALTER COLUMN "name" varchar(401) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL
ALTER TABLE "houses" ADD "houses_name_lower_unique.name" AS (TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))
CREATE UNIQUE INDEX "houses_name_unique" ON "houses" ("name") WHERE "sold" = 0
CREATE UNIQUE INDEX "houses_town_id_name_unique" ON "houses" ("town_id", "name") WHERE "town_id" IS NOT NULL
CREATE UNIQUE INDEX "houses_name_lower_unique" ON "houses" ("houses_name_lower_unique.name")

== a column that may be empty
DROP INDEX "houses_name_lower_unique" ON "houses"
DROP INDEX "houses_town_id_name_unique" ON "houses"
DROP INDEX "houses_name_unique" ON "houses"
ALTER TABLE "houses" DROP COLUMN "houses_name_lower_unique.name"
ALTER TABLE "houses" ALTER COLUMN "name" varchar(401) COLLATE Latin1_General_100_BIN2_UTF8 NULL
ALTER TABLE "houses" ADD "houses_name_lower_unique.name" AS (TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))
CREATE UNIQUE INDEX "houses_name_unique" ON "houses" ("name") WHERE "sold" = 0 AND "name" IS NOT NULL
CREATE UNIQUE INDEX "houses_town_id_name_unique" ON "houses" ("town_id", "name") WHERE "town_id" IS NOT NULL AND "name" IS NOT NULL
CREATE UNIQUE INDEX "houses_name_lower_unique" ON "houses" ("houses_name_lower_unique.name") WHERE "name" IS NOT NULL
-- and back
DROP INDEX "houses_name_lower_unique" ON "houses"
DROP INDEX "houses_town_id_name_unique" ON "houses"
DROP INDEX "houses_name_unique" ON "houses"
ALTER TABLE "houses" DROP COLUMN "houses_name_lower_unique.name"
ALTER TABLE "houses" ALTER COLUMN "name" varchar(401) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL
ALTER TABLE "houses" ADD "houses_name_lower_unique.name" AS (TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))
CREATE UNIQUE INDEX "houses_name_unique" ON "houses" ("name") WHERE "sold" = 0
CREATE UNIQUE INDEX "houses_town_id_name_unique" ON "houses" ("town_id", "name") WHERE "town_id" IS NOT NULL
CREATE UNIQUE INDEX "houses_name_lower_unique" ON "houses" ("houses_name_lower_unique.name")

== other words
DROP INDEX "houses_state_number_index" ON "houses"
ALTER TABLE "houses" DROP CONSTRAINT "houses.state"
ALTER TABLE "houses" DROP CONSTRAINT "houses.state.default"
ALTER TABLE "houses" ADD "state.new" varchar(17) COLLATE Latin1_General_100_BIN2_UTF8 NULL
UPDATE "houses" SET "state.new" = COALESCE(CASE WHEN "state" IS NULL THEN NULL WHEN CASE "state" WHEN 'built' THEN 'gone' ELSE "state" END IN ('new', 'gone') THEN CASE "state" WHEN 'built' THEN 'gone' ELSE "state" END ELSE 'gone' END, 'gone')
ALTER TABLE "houses" DROP COLUMN "state"
EXEC sp_rename N'"houses"."state.new"', N'state', 'COLUMN'
ALTER TABLE "houses" ALTER COLUMN "state" varchar(17) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL
ALTER TABLE "houses" ADD CONSTRAINT "houses.state.default" DEFAULT 'gone' FOR "state"
ALTER TABLE "houses" ADD CONSTRAINT "houses.state" CHECK ("state" IN ('new', 'gone'))
CREATE INDEX "houses_state_number_index" ON "houses" ("state", "number" DESC)
-- and back
DROP INDEX "houses_state_number_index" ON "houses"
ALTER TABLE "houses" DROP CONSTRAINT "houses.state"
ALTER TABLE "houses" DROP CONSTRAINT "houses.state.default"
ALTER TABLE "houses" ADD "state.new" varchar(45) COLLATE Latin1_General_100_BIN2_UTF8 NULL
UPDATE "houses" SET "state.new" = COALESCE(CASE WHEN "state" IS NULL THEN NULL WHEN "state" IN ('new', 'built', 'torn ''down''', CAST(N'é' COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(2))) THEN "state" ELSE 'new' END, 'new')
ALTER TABLE "houses" DROP COLUMN "state"
EXEC sp_rename N'"houses"."state.new"', N'state', 'COLUMN'
ALTER TABLE "houses" ALTER COLUMN "state" varchar(45) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL
ALTER TABLE "houses" ADD CONSTRAINT "houses.state.default" DEFAULT 'new' FOR "state"
ALTER TABLE "houses" ADD CONSTRAINT "houses.state" CHECK ("state" IN ('new', 'built', 'torn ''down''', CAST(N'é' COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(2))))
CREATE INDEX "houses_state_number_index" ON "houses" ("state", "number" DESC)

== a key that others point at
DROP TRIGGER "towns.cascade"
ALTER TABLE "houses" DROP CONSTRAINT "houses_town_id_foreign"
ALTER TABLE "towns" DROP CONSTRAINT "towns.primary"
ALTER TABLE "towns" ADD CONSTRAINT "towns.primary" PRIMARY KEY CLUSTERED ("code")
ALTER TABLE "houses" ADD CONSTRAINT "houses_town_id_foreign" FOREIGN KEY ("town_id") REFERENCES "towns" ("id")
CREATE TRIGGER "towns.cascade" ON "towns" INSTEAD OF DELETE AS
BEGIN -- houses_town_id_foreign set null
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    UPDATE "houses" SET "town_id" = NULL WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "houses"."town_id");
    DELETE FROM "towns" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."code" = "towns"."code");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
-- and back
DROP TRIGGER "towns.cascade"
ALTER TABLE "towns" DROP CONSTRAINT "towns.primary"
ALTER TABLE "towns" ADD CONSTRAINT "towns.primary" PRIMARY KEY CLUSTERED ("id")
CREATE TRIGGER "towns.cascade" ON "towns" INSTEAD OF DELETE AS
BEGIN -- houses_town_id_foreign set null
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    UPDATE "houses" SET "town_id" = NULL WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "houses"."town_id");
    DELETE FROM "towns" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "towns"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END

== rename a column of keys, checks and indexes
DROP INDEX "houses_name_lower_unique" ON "houses"
DROP INDEX "houses_town_id_name_unique" ON "houses"
DROP INDEX "houses_name_unique" ON "houses"
ALTER TABLE "houses" DROP COLUMN "houses_name_lower_unique.name"
EXEC sp_rename N'"houses"."name"', N'title', 'COLUMN'
ALTER TABLE "houses" ADD "houses_title_lower_unique.title" AS (TRANSLATE("title", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))
CREATE UNIQUE INDEX "houses_title_unique" ON "houses" ("title") WHERE "sold" = 0
CREATE UNIQUE INDEX "houses_town_id_title_unique" ON "houses" ("town_id", "title") WHERE "town_id" IS NOT NULL
CREATE UNIQUE INDEX "houses_title_lower_unique" ON "houses" ("houses_title_lower_unique.title")
-- and back
DROP INDEX "houses_title_lower_unique" ON "houses"
DROP INDEX "houses_town_id_title_unique" ON "houses"
DROP INDEX "houses_title_unique" ON "houses"
ALTER TABLE "houses" DROP COLUMN "houses_title_lower_unique.title"
EXEC sp_rename N'"houses"."title"', N'name', 'COLUMN'
ALTER TABLE "houses" ADD "houses_name_lower_unique.name" AS (TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))
CREATE UNIQUE INDEX "houses_name_unique" ON "houses" ("name") WHERE "sold" = 0
CREATE UNIQUE INDEX "houses_town_id_name_unique" ON "houses" ("town_id", "name") WHERE "town_id" IS NOT NULL
CREATE UNIQUE INDEX "houses_name_lower_unique" ON "houses" ("houses_name_lower_unique.name")

== rename a column that others are computed from
ALTER TABLE "houses" DROP CONSTRAINT "houses_tax"
ALTER TABLE "houses" DROP COLUMN "total"
EXEC sp_rename N'"houses"."net"', N'price', 'COLUMN'
ALTER TABLE "houses" ADD "total" AS (CAST("price" + "tax" AS decimal(12,2))) PERSISTED
EXEC sp_rename N'"houses.net.default"', N'houses.price.default', 'OBJECT'
ALTER TABLE "houses" ADD CONSTRAINT "houses_tax" CHECK ("tax" < "price")
-- and back
ALTER TABLE "houses" DROP CONSTRAINT "houses_tax"
ALTER TABLE "houses" DROP COLUMN "total"
EXEC sp_rename N'"houses"."price"', N'net', 'COLUMN'
ALTER TABLE "houses" ADD "total" AS (CAST("net" + "tax" AS decimal(12,2))) PERSISTED
EXEC sp_rename N'"houses.price.default"', N'houses.net.default', 'OBJECT'
ALTER TABLE "houses" ADD CONSTRAINT "houses_tax" CHECK ("tax" < "net")

== add an index
CREATE INDEX "houses_seen" ON "houses" ("seen_at" DESC)
-- and back
DROP INDEX "houses_seen" ON "houses"

== add a key among some
CREATE UNIQUE INDEX "houses_plan" ON "houses" ("plan") WHERE "state" IN ('new', CAST(N'é' COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(2))) AND "plan" IS NOT NULL
-- and back
DROP INDEX "houses_plan" ON "houses"

== add a check
ALTER TABLE "houses" ADD CONSTRAINT "houses_either" CHECK (("built" IS NULL) OR ("seen_at" IS NOT NULL))
-- and back
ALTER TABLE "houses" DROP CONSTRAINT "houses_either"

== add a foreign key
ALTER TABLE "towns" ADD CONSTRAINT "towns_first" FOREIGN KEY ("id") REFERENCES "houses" ("id")
-- and back
ALTER TABLE "towns" DROP CONSTRAINT "towns_first"

SQL Server: changes of types

== from uuid to
  uuid: as it is
  text: CAST(LOWER(STUFF(STUFF(STUFF(STUFF(CONVERT(char(32), "x", 2), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE(CAST(LOWER(STUFF(STUFF(STUFF(STUFF(CONVERT(char(32), "x", 2), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 20 THEN CAST(LOWER(STUFF(STUFF(STUFF(STUFF(CONVERT(char(32), "x", 2), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8 ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE(CAST(LOWER(STUFF(STUFF(STUFF(STUFF(CONVERT(char(32), "x", 2), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE(CAST(LOWER(STUFF(STUFF(STUFF(STUFF(CONVERT(char(32), "x", 2), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 3 THEN CAST(LOWER(STUFF(STUFF(STUFF(STUFF(CONVERT(char(32), "x", 2), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8 ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE(CAST(LOWER(STUFF(STUFF(STUFF(STUFF(CONVERT(char(32), "x", 2), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 3 THEN 0 ELSE 1 END = 1
  integer: not by itself
  bigint: not by itself
  decimal of 10 and 2: not by itself
  decimal of 5 and 0: not by itself
  double: not by itself
  boolean: not by itself
  date: not by itself
  timestamp: not by itself
  json: not by itself
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: not by itself

== from text to
  uuid: CASE WHEN "x" IS NULL THEN NULL WHEN LOWER(STUFF(STUFF(STUFF(STUFF(CONVERT(char(32), TRY_CONVERT(binary(16), REPLACE("x", '-', ''), 2), 2), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) = "x" THEN TRY_CONVERT(binary(16), REPLACE("x", '-', ''), 2) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LOWER(STUFF(STUFF(STUFF(STUFF(CONVERT(char(32), TRY_CONVERT(binary(16), REPLACE("x", '-', ''), 2), 2), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) = "x" THEN 0 ELSE 1 END = 1
  text: as it is
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE("x", CHAR(0), '') + '.') - 1 <= 20 THEN "x" ELSE CASE WHEN LEFT("x", 20) LIKE '% ' THEN LEFT("x", 20) + CHAR(0) ELSE LEFT("x", 20) END END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE("x", CHAR(0), '') + '.') - 1 <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE("x", CHAR(0), '') + '.') - 1 <= 3 THEN "x" ELSE CASE WHEN LEFT("x", 3) LIKE '% ' THEN LEFT("x", 3) + CHAR(0) ELSE LEFT("x", 3) END END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE("x", CHAR(0), '') + '.') - 1 <= 3 THEN 0 ELSE 1 END = 1
  integer: CASE WHEN "x" IS NULL THEN NULL WHEN CONVERT(varchar(20), TRY_CONVERT(int, "x")) = "x" THEN TRY_CONVERT(int, "x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN CONVERT(varchar(20), TRY_CONVERT(int, "x")) = "x" THEN 0 ELSE 1 END = 1
  bigint: CASE WHEN "x" IS NULL THEN NULL WHEN CONVERT(varchar(20), TRY_CONVERT(bigint, "x")) = "x" THEN TRY_CONVERT(bigint, "x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN CONVERT(varchar(20), TRY_CONVERT(bigint, "x")) = "x" THEN 0 ELSE 1 END = 1
  decimal of 10 and 2: CASE WHEN "x" IS NULL THEN NULL WHEN "x" NOT LIKE '%[^-.0-9]%' AND "x" LIKE '%[0-9]' AND ("x" LIKE '[0-9]%' OR "x" LIKE '-[0-9]%') AND LEN("x") - CHARINDEX('.', "x" + '.') <= 2 AND TRY_CONVERT(decimal(10,2), "x") IS NOT NULL THEN TRY_CONVERT(decimal(10,2), "x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" NOT LIKE '%[^-.0-9]%' AND "x" LIKE '%[0-9]' AND ("x" LIKE '[0-9]%' OR "x" LIKE '-[0-9]%') AND LEN("x") - CHARINDEX('.', "x" + '.') <= 2 AND TRY_CONVERT(decimal(10,2), "x") IS NOT NULL THEN 0 ELSE 1 END = 1
  decimal of 5 and 0: CASE WHEN "x" IS NULL THEN NULL WHEN "x" NOT LIKE '%[^-.0-9]%' AND "x" LIKE '%[0-9]' AND ("x" LIKE '[0-9]%' OR "x" LIKE '-[0-9]%') AND CHARINDEX('.', "x") = 0 AND TRY_CONVERT(decimal(5,0), "x") IS NOT NULL THEN TRY_CONVERT(decimal(5,0), "x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" NOT LIKE '%[^-.0-9]%' AND "x" LIKE '%[0-9]' AND ("x" LIKE '[0-9]%' OR "x" LIKE '-[0-9]%') AND CHARINDEX('.', "x") = 0 AND TRY_CONVERT(decimal(5,0), "x") IS NOT NULL THEN 0 ELSE 1 END = 1
  double: not by itself
  boolean: CASE WHEN "x" IS NULL THEN NULL WHEN "x" IN ('true', 'false') THEN CAST(CASE "x" WHEN 'true' THEN 1 ELSE 0 END AS bit) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" IN ('true', 'false') THEN 0 ELSE 1 END = 1
  date: CASE WHEN "x" IS NULL THEN NULL WHEN CONVERT(char(10), TRY_CONVERT(date, "x", 23), 23) = "x" THEN TRY_CONVERT(date, "x", 23) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN CONVERT(char(10), TRY_CONVERT(date, "x", 23), 23) = "x" THEN 0 ELSE 1 END = 1
  timestamp: CASE WHEN "x" IS NULL THEN NULL WHEN REPLACE(CONVERT(char(23), TRY_CONVERT(datetime2(3), LEFT("x", 23), 126), 121), ' ', 'T') + 'Z' = "x" THEN TRY_CONVERT(datetime2(3), LEFT("x", 23), 126) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN REPLACE(CONVERT(char(23), TRY_CONVERT(datetime2(3), LEFT("x", 23), 126), 121), ' ', 'T') + 'Z' = "x" THEN 0 ELSE 1 END = 1
  json: CASE WHEN "x" IS NULL THEN NULL WHEN ISJSON(CONCAT('[', "x", ']')) = 1 THEN "x" ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN ISJSON(CONCAT('[', "x", ']')) = 1 THEN 0 ELSE 1 END = 1
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: CASE WHEN "x" IS NULL THEN NULL WHEN "x" IN ('a', 'b') THEN "x" ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" IN ('a', 'b') THEN 0 ELSE 1 END = 1

== from text of 20 to
  uuid: CASE WHEN "x" IS NULL THEN NULL WHEN LOWER(STUFF(STUFF(STUFF(STUFF(CONVERT(char(32), TRY_CONVERT(binary(16), REPLACE("x", '-', ''), 2), 2), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) = "x" THEN TRY_CONVERT(binary(16), REPLACE("x", '-', ''), 2) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LOWER(STUFF(STUFF(STUFF(STUFF(CONVERT(char(32), TRY_CONVERT(binary(16), REPLACE("x", '-', ''), 2), 2), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) = "x" THEN 0 ELSE 1 END = 1
  text: as it is
  text of 20: as it is
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE("x", CHAR(0), '') + '.') - 1 <= 3 THEN "x" ELSE CASE WHEN LEFT("x", 3) LIKE '% ' THEN LEFT("x", 3) + CHAR(0) ELSE LEFT("x", 3) END END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE("x", CHAR(0), '') + '.') - 1 <= 3 THEN 0 ELSE 1 END = 1
  integer: CASE WHEN "x" IS NULL THEN NULL WHEN CONVERT(varchar(20), TRY_CONVERT(int, "x")) = "x" THEN TRY_CONVERT(int, "x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN CONVERT(varchar(20), TRY_CONVERT(int, "x")) = "x" THEN 0 ELSE 1 END = 1
  bigint: CASE WHEN "x" IS NULL THEN NULL WHEN CONVERT(varchar(20), TRY_CONVERT(bigint, "x")) = "x" THEN TRY_CONVERT(bigint, "x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN CONVERT(varchar(20), TRY_CONVERT(bigint, "x")) = "x" THEN 0 ELSE 1 END = 1
  decimal of 10 and 2: CASE WHEN "x" IS NULL THEN NULL WHEN "x" NOT LIKE '%[^-.0-9]%' AND "x" LIKE '%[0-9]' AND ("x" LIKE '[0-9]%' OR "x" LIKE '-[0-9]%') AND LEN("x") - CHARINDEX('.', "x" + '.') <= 2 AND TRY_CONVERT(decimal(10,2), "x") IS NOT NULL THEN TRY_CONVERT(decimal(10,2), "x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" NOT LIKE '%[^-.0-9]%' AND "x" LIKE '%[0-9]' AND ("x" LIKE '[0-9]%' OR "x" LIKE '-[0-9]%') AND LEN("x") - CHARINDEX('.', "x" + '.') <= 2 AND TRY_CONVERT(decimal(10,2), "x") IS NOT NULL THEN 0 ELSE 1 END = 1
  decimal of 5 and 0: CASE WHEN "x" IS NULL THEN NULL WHEN "x" NOT LIKE '%[^-.0-9]%' AND "x" LIKE '%[0-9]' AND ("x" LIKE '[0-9]%' OR "x" LIKE '-[0-9]%') AND CHARINDEX('.', "x") = 0 AND TRY_CONVERT(decimal(5,0), "x") IS NOT NULL THEN TRY_CONVERT(decimal(5,0), "x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" NOT LIKE '%[^-.0-9]%' AND "x" LIKE '%[0-9]' AND ("x" LIKE '[0-9]%' OR "x" LIKE '-[0-9]%') AND CHARINDEX('.', "x") = 0 AND TRY_CONVERT(decimal(5,0), "x") IS NOT NULL THEN 0 ELSE 1 END = 1
  double: not by itself
  boolean: CASE WHEN "x" IS NULL THEN NULL WHEN "x" IN ('true', 'false') THEN CAST(CASE "x" WHEN 'true' THEN 1 ELSE 0 END AS bit) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" IN ('true', 'false') THEN 0 ELSE 1 END = 1
  date: CASE WHEN "x" IS NULL THEN NULL WHEN CONVERT(char(10), TRY_CONVERT(date, "x", 23), 23) = "x" THEN TRY_CONVERT(date, "x", 23) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN CONVERT(char(10), TRY_CONVERT(date, "x", 23), 23) = "x" THEN 0 ELSE 1 END = 1
  timestamp: CASE WHEN "x" IS NULL THEN NULL WHEN REPLACE(CONVERT(char(23), TRY_CONVERT(datetime2(3), LEFT("x", 23), 126), 121), ' ', 'T') + 'Z' = "x" THEN TRY_CONVERT(datetime2(3), LEFT("x", 23), 126) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN REPLACE(CONVERT(char(23), TRY_CONVERT(datetime2(3), LEFT("x", 23), 126), 121), ' ', 'T') + 'Z' = "x" THEN 0 ELSE 1 END = 1
  json: CASE WHEN "x" IS NULL THEN NULL WHEN ISJSON(CONCAT('[', "x", ']')) = 1 THEN "x" ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN ISJSON(CONCAT('[', "x", ']')) = 1 THEN 0 ELSE 1 END = 1
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: CASE WHEN "x" IS NULL THEN NULL WHEN "x" IN ('a', 'b') THEN "x" ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" IN ('a', 'b') THEN 0 ELSE 1 END = 1

== from text of 3 to
  uuid: CASE WHEN "x" IS NULL THEN NULL WHEN LOWER(STUFF(STUFF(STUFF(STUFF(CONVERT(char(32), TRY_CONVERT(binary(16), REPLACE("x", '-', ''), 2), 2), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) = "x" THEN TRY_CONVERT(binary(16), REPLACE("x", '-', ''), 2) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LOWER(STUFF(STUFF(STUFF(STUFF(CONVERT(char(32), TRY_CONVERT(binary(16), REPLACE("x", '-', ''), 2), 2), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) = "x" THEN 0 ELSE 1 END = 1
  text: as it is
  text of 20: as it is
  text of 3: as it is
  integer: CASE WHEN "x" IS NULL THEN NULL WHEN CONVERT(varchar(20), TRY_CONVERT(int, "x")) = "x" THEN TRY_CONVERT(int, "x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN CONVERT(varchar(20), TRY_CONVERT(int, "x")) = "x" THEN 0 ELSE 1 END = 1
  bigint: CASE WHEN "x" IS NULL THEN NULL WHEN CONVERT(varchar(20), TRY_CONVERT(bigint, "x")) = "x" THEN TRY_CONVERT(bigint, "x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN CONVERT(varchar(20), TRY_CONVERT(bigint, "x")) = "x" THEN 0 ELSE 1 END = 1
  decimal of 10 and 2: CASE WHEN "x" IS NULL THEN NULL WHEN "x" NOT LIKE '%[^-.0-9]%' AND "x" LIKE '%[0-9]' AND ("x" LIKE '[0-9]%' OR "x" LIKE '-[0-9]%') AND LEN("x") - CHARINDEX('.', "x" + '.') <= 2 AND TRY_CONVERT(decimal(10,2), "x") IS NOT NULL THEN TRY_CONVERT(decimal(10,2), "x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" NOT LIKE '%[^-.0-9]%' AND "x" LIKE '%[0-9]' AND ("x" LIKE '[0-9]%' OR "x" LIKE '-[0-9]%') AND LEN("x") - CHARINDEX('.', "x" + '.') <= 2 AND TRY_CONVERT(decimal(10,2), "x") IS NOT NULL THEN 0 ELSE 1 END = 1
  decimal of 5 and 0: CASE WHEN "x" IS NULL THEN NULL WHEN "x" NOT LIKE '%[^-.0-9]%' AND "x" LIKE '%[0-9]' AND ("x" LIKE '[0-9]%' OR "x" LIKE '-[0-9]%') AND CHARINDEX('.', "x") = 0 AND TRY_CONVERT(decimal(5,0), "x") IS NOT NULL THEN TRY_CONVERT(decimal(5,0), "x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" NOT LIKE '%[^-.0-9]%' AND "x" LIKE '%[0-9]' AND ("x" LIKE '[0-9]%' OR "x" LIKE '-[0-9]%') AND CHARINDEX('.', "x") = 0 AND TRY_CONVERT(decimal(5,0), "x") IS NOT NULL THEN 0 ELSE 1 END = 1
  double: not by itself
  boolean: CASE WHEN "x" IS NULL THEN NULL WHEN "x" IN ('true', 'false') THEN CAST(CASE "x" WHEN 'true' THEN 1 ELSE 0 END AS bit) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" IN ('true', 'false') THEN 0 ELSE 1 END = 1
  date: CASE WHEN "x" IS NULL THEN NULL WHEN CONVERT(char(10), TRY_CONVERT(date, "x", 23), 23) = "x" THEN TRY_CONVERT(date, "x", 23) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN CONVERT(char(10), TRY_CONVERT(date, "x", 23), 23) = "x" THEN 0 ELSE 1 END = 1
  timestamp: CASE WHEN "x" IS NULL THEN NULL WHEN REPLACE(CONVERT(char(23), TRY_CONVERT(datetime2(3), LEFT("x", 23), 126), 121), ' ', 'T') + 'Z' = "x" THEN TRY_CONVERT(datetime2(3), LEFT("x", 23), 126) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN REPLACE(CONVERT(char(23), TRY_CONVERT(datetime2(3), LEFT("x", 23), 126), 121), ' ', 'T') + 'Z' = "x" THEN 0 ELSE 1 END = 1
  json: CASE WHEN "x" IS NULL THEN NULL WHEN ISJSON(CONCAT('[', "x", ']')) = 1 THEN "x" ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN ISJSON(CONCAT('[', "x", ']')) = 1 THEN 0 ELSE 1 END = 1
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: CASE WHEN "x" IS NULL THEN NULL WHEN "x" IN ('a', 'b') THEN "x" ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" IN ('a', 'b') THEN 0 ELSE 1 END = 1

== from integer to
  uuid: not by itself
  text: CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE(CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 20 THEN CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8 ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE(CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE(CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 3 THEN CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8 ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE(CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 3 THEN 0 ELSE 1 END = 1
  integer: as it is
  bigint: CAST("x" AS bigint)
  decimal of 10 and 2: CASE WHEN "x" IS NULL THEN NULL WHEN ABS(CAST("x" AS decimal(20,0))) < 100000000 THEN TRY_CONVERT(decimal(10,2), "x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN ABS(CAST("x" AS decimal(20,0))) < 100000000 THEN 0 ELSE 1 END = 1
  decimal of 5 and 0: CASE WHEN "x" IS NULL THEN NULL WHEN ABS(CAST("x" AS decimal(20,0))) < 100000 THEN TRY_CONVERT(decimal(5,0), "x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN ABS(CAST("x" AS decimal(20,0))) < 100000 THEN 0 ELSE 1 END = 1
  double: CAST("x" AS float)
  boolean: CASE WHEN "x" IS NULL THEN NULL WHEN "x" IN (0, 1) THEN CAST("x" AS bit) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" IN (0, 1) THEN 0 ELSE 1 END = 1
  date: not by itself
  timestamp: not by itself
  json: not by itself
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: not by itself

== from bigint to
  uuid: not by itself
  text: CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE(CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 20 THEN CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8 ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE(CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE(CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 3 THEN CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8 ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE(CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 3 THEN 0 ELSE 1 END = 1
  integer: CASE WHEN "x" IS NULL THEN NULL WHEN "x" BETWEEN -2147483648 AND 2147483647 THEN CAST("x" AS int) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" BETWEEN -2147483648 AND 2147483647 THEN 0 ELSE 1 END = 1
  bigint: as it is
  decimal of 10 and 2: CASE WHEN "x" IS NULL THEN NULL WHEN ABS(CAST("x" AS decimal(20,0))) < 100000000 THEN TRY_CONVERT(decimal(10,2), "x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN ABS(CAST("x" AS decimal(20,0))) < 100000000 THEN 0 ELSE 1 END = 1
  decimal of 5 and 0: CASE WHEN "x" IS NULL THEN NULL WHEN ABS(CAST("x" AS decimal(20,0))) < 100000 THEN TRY_CONVERT(decimal(5,0), "x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN ABS(CAST("x" AS decimal(20,0))) < 100000 THEN 0 ELSE 1 END = 1
  double: not by itself
  boolean: not by itself
  date: not by itself
  timestamp: not by itself
  json: not by itself
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: not by itself

== from decimal of 10 and 2 to
  uuid: not by itself
  text: CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE(CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 20 THEN CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8 ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE(CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE(CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 3 THEN CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8 ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE(CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 3 THEN 0 ELSE 1 END = 1
  integer: CASE WHEN "x" IS NULL THEN NULL WHEN "x" = ROUND("x", 0) AND TRY_CONVERT(int, ROUND("x", 0)) IS NOT NULL THEN TRY_CONVERT(int, ROUND("x", 0)) WHEN TRY_CONVERT(int, ROUND("x", 0)) IS NOT NULL THEN TRY_CONVERT(int, ROUND("x", 0)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" = ROUND("x", 0) AND TRY_CONVERT(int, ROUND("x", 0)) IS NOT NULL THEN 0 ELSE 1 END = 1
  bigint: CASE WHEN "x" IS NULL THEN NULL WHEN "x" = ROUND("x", 0) AND TRY_CONVERT(bigint, ROUND("x", 0)) IS NOT NULL THEN TRY_CONVERT(bigint, ROUND("x", 0)) WHEN TRY_CONVERT(bigint, ROUND("x", 0)) IS NOT NULL THEN TRY_CONVERT(bigint, ROUND("x", 0)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" = ROUND("x", 0) AND TRY_CONVERT(bigint, ROUND("x", 0)) IS NOT NULL THEN 0 ELSE 1 END = 1
  decimal of 10 and 2: CAST("x" AS decimal(10,2))
  decimal of 5 and 0: CASE WHEN "x" IS NULL THEN NULL WHEN "x" = ROUND("x", 0) AND ABS("x") < 100000 THEN TRY_CONVERT(decimal(5,0), "x") WHEN ABS(ROUND("x", 0)) < 100000 THEN TRY_CONVERT(decimal(5,0), ROUND("x", 0)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" = ROUND("x", 0) AND ABS("x") < 100000 THEN 0 ELSE 1 END = 1
  double: not by itself
  boolean: not by itself
  date: not by itself
  timestamp: not by itself
  json: not by itself
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: not by itself

== from decimal of 5 and 0 to
  uuid: not by itself
  text: CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE(CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 20 THEN CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8 ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE(CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE(CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 3 THEN CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8 ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE(CAST("x" AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 3 THEN 0 ELSE 1 END = 1
  integer: CASE WHEN "x" IS NULL THEN NULL WHEN "x" = ROUND("x", 0) AND TRY_CONVERT(int, ROUND("x", 0)) IS NOT NULL THEN TRY_CONVERT(int, ROUND("x", 0)) WHEN TRY_CONVERT(int, ROUND("x", 0)) IS NOT NULL THEN TRY_CONVERT(int, ROUND("x", 0)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" = ROUND("x", 0) AND TRY_CONVERT(int, ROUND("x", 0)) IS NOT NULL THEN 0 ELSE 1 END = 1
  bigint: CASE WHEN "x" IS NULL THEN NULL WHEN "x" = ROUND("x", 0) AND TRY_CONVERT(bigint, ROUND("x", 0)) IS NOT NULL THEN TRY_CONVERT(bigint, ROUND("x", 0)) WHEN TRY_CONVERT(bigint, ROUND("x", 0)) IS NOT NULL THEN TRY_CONVERT(bigint, ROUND("x", 0)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" = ROUND("x", 0) AND TRY_CONVERT(bigint, ROUND("x", 0)) IS NOT NULL THEN 0 ELSE 1 END = 1
  decimal of 10 and 2: CAST("x" AS decimal(10,2))
  decimal of 5 and 0: CAST("x" AS decimal(5,0))
  double: not by itself
  boolean: not by itself
  date: not by itself
  timestamp: not by itself
  json: not by itself
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: not by itself

== from double to
  uuid: not by itself
  text: not by itself
  text of 20: not by itself
  text of 3: not by itself
  integer: CASE WHEN "x" IS NULL THEN NULL WHEN "x" = ROUND("x", 0) AND TRY_CONVERT(int, ROUND("x", 0)) IS NOT NULL THEN TRY_CONVERT(int, ROUND("x", 0)) WHEN TRY_CONVERT(int, ROUND("x", 0)) IS NOT NULL THEN TRY_CONVERT(int, ROUND("x", 0)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" = ROUND("x", 0) AND TRY_CONVERT(int, ROUND("x", 0)) IS NOT NULL THEN 0 ELSE 1 END = 1
  bigint: CASE WHEN "x" IS NULL THEN NULL WHEN "x" = ROUND("x", 0) AND TRY_CONVERT(bigint, ROUND("x", 0)) IS NOT NULL THEN TRY_CONVERT(bigint, ROUND("x", 0)) WHEN TRY_CONVERT(bigint, ROUND("x", 0)) IS NOT NULL THEN TRY_CONVERT(bigint, ROUND("x", 0)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" = ROUND("x", 0) AND TRY_CONVERT(bigint, ROUND("x", 0)) IS NOT NULL THEN 0 ELSE 1 END = 1
  decimal of 10 and 2: not by itself
  decimal of 5 and 0: not by itself
  double: as it is
  boolean: not by itself
  date: not by itself
  timestamp: not by itself
  json: not by itself
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: not by itself

== from boolean to
  uuid: not by itself
  text: CAST(CASE "x" WHEN 1 THEN 'true' ELSE 'false' END AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE(CAST(CASE "x" WHEN 1 THEN 'true' ELSE 'false' END AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 20 THEN CAST(CASE "x" WHEN 1 THEN 'true' ELSE 'false' END AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8 ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE(CAST(CASE "x" WHEN 1 THEN 'true' ELSE 'false' END AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE(CAST(CASE "x" WHEN 1 THEN 'true' ELSE 'false' END AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 3 THEN CAST(CASE "x" WHEN 1 THEN 'true' ELSE 'false' END AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8 ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE(CAST(CASE "x" WHEN 1 THEN 'true' ELSE 'false' END AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 3 THEN 0 ELSE 1 END = 1
  integer: CAST("x" AS int)
  bigint: CAST("x" AS bigint)
  decimal of 10 and 2: not by itself
  decimal of 5 and 0: not by itself
  double: not by itself
  boolean: as it is
  date: not by itself
  timestamp: not by itself
  json: not by itself
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: not by itself

== from date to
  uuid: not by itself
  text: CAST(CONVERT(char(10), "x", 23) AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE(CAST(CONVERT(char(10), "x", 23) AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 20 THEN CAST(CONVERT(char(10), "x", 23) AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8 ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE(CAST(CONVERT(char(10), "x", 23) AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE(CAST(CONVERT(char(10), "x", 23) AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 3 THEN CAST(CONVERT(char(10), "x", 23) AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8 ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE(CAST(CONVERT(char(10), "x", 23) AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 3 THEN 0 ELSE 1 END = 1
  integer: not by itself
  bigint: not by itself
  decimal of 10 and 2: not by itself
  decimal of 5 and 0: not by itself
  double: not by itself
  boolean: not by itself
  date: as it is
  timestamp: CAST("x" AS datetime2(3))
  json: not by itself
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: not by itself

== from timestamp to
  uuid: not by itself
  text: CAST(REPLACE(CONVERT(char(23), "x", 121), ' ', 'T') + 'Z' AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE(CAST(REPLACE(CONVERT(char(23), "x", 121), ' ', 'T') + 'Z' AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 20 THEN CAST(REPLACE(CONVERT(char(23), "x", 121), ' ', 'T') + 'Z' AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8 ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE(CAST(REPLACE(CONVERT(char(23), "x", 121), ' ', 'T') + 'Z' AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE(CAST(REPLACE(CONVERT(char(23), "x", 121), ' ', 'T') + 'Z' AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 3 THEN CAST(REPLACE(CONVERT(char(23), "x", 121), ' ', 'T') + 'Z' AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8 ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE(CAST(REPLACE(CONVERT(char(23), "x", 121), ' ', 'T') + 'Z' AS varchar(40)) COLLATE Latin1_General_100_BIN2_UTF8, CHAR(0), '') + '.') - 1 <= 3 THEN 0 ELSE 1 END = 1
  integer: not by itself
  bigint: not by itself
  decimal of 10 and 2: not by itself
  decimal of 5 and 0: not by itself
  double: not by itself
  boolean: not by itself
  date: CASE WHEN "x" IS NULL THEN NULL WHEN "x" = CAST(CAST("x" AS date) AS datetime2(3)) THEN CAST("x" AS date) ELSE CAST("x" AS date) END
    lost where "x" IS NOT NULL AND CASE WHEN "x" = CAST(CAST("x" AS date) AS datetime2(3)) THEN 0 ELSE 1 END = 1
  timestamp: as it is
  json: not by itself
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: not by itself

== from json to
  uuid: not by itself
  text: as it is
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE("x", CHAR(0), '') + '.') - 1 <= 20 THEN "x" ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE("x", CHAR(0), '') + '.') - 1 <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE("x", CHAR(0), '') + '.') - 1 <= 3 THEN "x" ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE("x", CHAR(0), '') + '.') - 1 <= 3 THEN 0 ELSE 1 END = 1
  integer: not by itself
  bigint: not by itself
  decimal of 10 and 2: not by itself
  decimal of 5 and 0: not by itself
  double: not by itself
  boolean: not by itself
  date: not by itself
  timestamp: not by itself
  json: as it is
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: not by itself

== from bytes to
  uuid: not by itself
  text: not by itself
  text of 20: not by itself
  text of 3: not by itself
  integer: not by itself
  bigint: not by itself
  decimal of 10 and 2: not by itself
  decimal of 5 and 0: not by itself
  double: not by itself
  boolean: not by itself
  date: not by itself
  timestamp: not by itself
  json: not by itself
  bytes: as it is
  bytes of 5: CASE WHEN "x" IS NULL THEN NULL WHEN DATALENGTH("x") <= 5 THEN "x" ELSE SUBSTRING("x", 1, 5) END
    lost where "x" IS NOT NULL AND CASE WHEN DATALENGTH("x") <= 5 THEN 0 ELSE 1 END = 1
  enumeration: not by itself

== from bytes of 5 to
  uuid: not by itself
  text: not by itself
  text of 20: not by itself
  text of 3: not by itself
  integer: not by itself
  bigint: not by itself
  decimal of 10 and 2: not by itself
  decimal of 5 and 0: not by itself
  double: not by itself
  boolean: not by itself
  date: not by itself
  timestamp: not by itself
  json: not by itself
  bytes: as it is
  bytes of 5: as it is
  enumeration: not by itself

== from enumeration to
  uuid: not by itself
  text: as it is
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE("x", CHAR(0), '') + '.') - 1 <= 20 THEN "x" ELSE CASE WHEN LEFT("x", 20) LIKE '% ' THEN LEFT("x", 20) + CHAR(0) ELSE LEFT("x", 20) END END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE("x", CHAR(0), '') + '.') - 1 <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LEN(REPLACE("x", CHAR(0), '') + '.') - 1 <= 3 THEN "x" ELSE CASE WHEN LEFT("x", 3) LIKE '% ' THEN LEFT("x", 3) + CHAR(0) ELSE LEFT("x", 3) END END
    lost where "x" IS NOT NULL AND CASE WHEN LEN(REPLACE("x", CHAR(0), '') + '.') - 1 <= 3 THEN 0 ELSE 1 END = 1
  integer: not by itself
  bigint: not by itself
  decimal of 10 and 2: not by itself
  decimal of 5 and 0: not by itself
  double: not by itself
  boolean: not by itself
  date: not by itself
  timestamp: not by itself
  json: not by itself
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: CASE WHEN "x" IS NULL THEN NULL WHEN "x" IN ('a', 'b') THEN "x" ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" IN ('a', 'b') THEN 0 ELSE 1 END = 1
