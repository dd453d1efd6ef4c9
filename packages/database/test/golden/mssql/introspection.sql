SQL Server: introspection
A statement stands where it comes first. Behind it are the kinds of its parameters.

== a schema that uses every feature is read as it was made
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
CREATE TABLE "owners" (
  "id" binary(16) NOT NULL,
  "number" bigint NOT NULL,
  "name" varchar(161) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT "owners.number" CHECK ("number" > 0),
  CONSTRAINT "owners_name" CHECK ("name" <> ''),
  CONSTRAINT "owners.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "owners_number_unique" ON "owners" ("number")
CREATE TABLE "seats" (
  "room" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "seat" int NOT NULL,
  "number" int NOT NULL,
  "note" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT "seats.primary" PRIMARY KEY CLUSTERED ("room", "seat")
)
CREATE UNIQUE INDEX "seats_number_unique" ON "seats" ("number")
CREATE TABLE "everything" (
  "id" binary(16) NOT NULL,
  "number" bigint NOT NULL,
  "word" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "everything.word.default" DEFAULT 'it''s "quoted" \ [x]',
  "long" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "whole" int NOT NULL CONSTRAINT "everything.whole.default" DEFAULT -5,
  "big" bigint NOT NULL CONSTRAINT "everyt … (3365 characters, 5d2af8a309fac75d)
CREATE UNIQUE INDEX "everything_number_unique" ON "everything" ("number")
CREATE UNIQUE INDEX "everything_word_kind_unique" ON "everything" ("word", "kind")
CREATE UNIQUE INDEX "everything_day_unique" ON "everything" ("day") WHERE "deleted_at" IS NULL AND "open" = 1 AND "day" IS NOT NULL
CREATE INDEX "everything_kind_whole_parent_id_index" ON "everything" ("kind", "whole" DESC, "parent_id" DESC)
CREATE INDEX "everything_select_index" ON "everything" ("select")
CREATE INDEX "by_owner" ON "everything" ("owner_id", "fee")
ALTER TABLE "everything" ADD CONSTRAINT "everything_parent_id_foreign" FOREIGN KEY ("parent_id") REFERENCES "everything" ("id")
ALTER TABLE "everything" ADD CONSTRAINT "everything_owner_id_foreign" FOREIGN KEY ("owner_id") REFERENCES "owners" ("id")
ALTER TABLE "everything" ADD CONSTRAINT "everything_keeper_foreign" FOREIGN KEY ("keeper") REFERENCES "seats" ("number")
CREATE TRIGGER "everything.cascade" ON "everything" INSTEAD OF DELETE AS
BEGIN -- everything_parent_id_foreign set null
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    UPDATE "everything" SET "parent_id" = NULL WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "everything"."parent_id");
    DELETE FROM "everything" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "everything"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
CREATE TABLE "bookings" (
  "word" varchar(21) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "room" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "seat" int NOT NULL,
  CONSTRAINT "bookings.primary" PRIMARY KEY CLUSTERED ("word")
)
ALTER TABLE "bookings" ADD CONSTRAINT "booked" FOREIGN KEY ("room", "seat") REFERENCES "seats" ("room", "seat")
CREATE TRIGGER "seats.cascade" ON "seats" INSTEAD OF DELETE AS
BEGIN -- booked cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    DELETE FROM "bookings" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."room" = "bookings"."room" AND "gone.rows"."seat" = "bookings"."seat");
    DELETE FROM "seats" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."room" = "seats"."room" AND "gone.rows"."seat" = "seats"."seat");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (@p1, @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), @p6, @p7, @p8)
  -- string, string, string, string, string, number, string, empty

== an empty database has nothing in it

== every difference of a definition is found and named, and nothing else
CREATE TABLE "things" (
  "id" binary(16) NOT NULL,
  "name" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "things.name.default" DEFAULT 'other',
  "size" int NULL,
  "price" decimal(8,2) NOT NULL CONSTRAINT "things.price.default" DEFAULT 1.00,
  "code" varchar(21) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "owner_id" binary(16) NULL,
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "things_code_unique" ON "things" ("code") WHERE "code" IS NOT NULL
CREATE INDEX "things_size_name_index" ON "things" ("size", "name" DESC)
CREATE UNIQUE INDEX "things_name_unique" ON "things" ("name") WHERE "size" IS NOT NULL
ALTER TABLE "things" ADD CONSTRAINT "things_owner_id_foreign" FOREIGN KEY ("owner_id") REFERENCES "owners" ("id")
SELECT count(*) AS "count" FROM "things"
SELECT count(*) AS "count" FROM "owners"
DROP TABLE "things"
DROP TABLE "owners"
DELETE FROM "schema_migrations" WHERE "revision" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))
  -- string
CREATE TABLE "things" (
  "id" binary(16) NOT NULL,
  "name" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "size" int NULL,
  "price" decimal(8,2) NOT NULL CONSTRAINT "things.price.default" DEFAULT 1.00,
  "code" varchar(21) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "owner_id" binary(16) NULL,
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE TABLE "things" (
  "id" binary(16) NOT NULL,
  "name" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NULL CONSTRAINT "things.name.default" DEFAULT 'none',
  "size" int NULL,
  "price" decimal(8,2) NOT NULL CONSTRAINT "things.price.default" DEFAULT 1.00,
  "code" varchar(21) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "owner_id" binary(16) NULL,
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "things_name_unique" ON "things" ("name") WHERE "size" IS NOT NULL AND "name" IS NOT NULL
CREATE TABLE "things" (
  "id" binary(16) NOT NULL,
  "name" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "things.name.default" DEFAULT 'none',
  "size" int NOT NULL,
  "price" decimal(8,2) NOT NULL CONSTRAINT "things.price.default" DEFAULT 1.00,
  "code" varchar(21) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "owner_id" binary(16) NULL,
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE TABLE "things" (
  "id" binary(16) NOT NULL,
  "name" varchar(121) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "things.name.default" DEFAULT 'none',
  "size" int NULL,
  "price" decimal(8,2) NOT NULL CONSTRAINT "things.price.default" DEFAULT 1.00,
  "code" varchar(21) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "owner_id" binary(16) NULL,
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE TABLE "things" (
  "id" binary(16) NOT NULL,
  "name" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "things.name.default" DEFAULT 'none',
  "size" bigint NULL,
  "price" decimal(8,2) NOT NULL CONSTRAINT "things.price.default" DEFAULT 1.00,
  "code" varchar(21) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "owner_id" binary(16) NULL,
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE TABLE "things" (
  "id" binary(16) NOT NULL,
  "name" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "things.name.default" DEFAULT 'none',
  "size" int NULL,
  "price" decimal(8,3) NOT NULL CONSTRAINT "things.price.default" DEFAULT 1.000,
  "code" varchar(21) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "owner_id" binary(16) NULL,
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE TABLE "things" (
  "id" binary(16) NOT NULL,
  "name" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "things.name.default" DEFAULT 'none',
  "size" int NULL,
  "price" decimal(8,2) NOT NULL CONSTRAINT "things.price.default" DEFAULT 1.00,
  "code" varchar(21) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "owner_id" binary(16) NULL,
  "extra" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  CONSTRAINT "things.extra" CHECK (ISJSON(CONCAT('[', "extra", ']')) = 1),
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE TABLE "things" (
  "id" binary(16) NOT NULL,
  "name" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "things.name.default" DEFAULT 'none',
  "size" int NULL,
  "price" decimal(8,2) NOT NULL CONSTRAINT "things.price.default" DEFAULT 1.00,
  "code" varchar(21) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "owner_id" binary(16) NULL,
  CONSTRAINT "things_size" CHECK ("size" > 1),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE TABLE "things" (
  "id" binary(16) NOT NULL,
  "name" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "things.name.default" DEFAULT 'none',
  "size" int NULL,
  "price" decimal(8,2) NOT NULL CONSTRAINT "things.price.default" DEFAULT 1.00,
  "code" varchar(21) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "owner_id" binary(16) NULL,
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE TABLE "things" (
  "id" binary(16) NOT NULL,
  "name" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "things.name.default" DEFAULT 'none',
  "size" int NULL,
  "price" decimal(8,2) NOT NULL CONSTRAINT "things.price.default" DEFAULT 1.00,
  "code" varchar(21) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "owner_id" binary(16) NULL,
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things_extra" CHECK ("name" <> 'x'),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE TABLE "things" (
  "id" binary(16) NOT NULL,
  "name" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "things.name.default" DEFAULT 'none',
  "size" int NULL,
  "price" decimal(8,2) NOT NULL CONSTRAINT "things.price.default" DEFAULT 1.00,
  "code" varchar(21) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "owner_id" binary(16) NULL,
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE TRIGGER "owners.cascade" ON "owners" INSTEAD OF DELETE AS
BEGIN -- things_owner_id_foreign set null
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    UPDATE "things" SET "owner_id" = NULL WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "things"."owner_id");
    DELETE FROM "owners" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "owners"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
DROP TRIGGER "owners.cascade"
ALTER TABLE "things" ADD CONSTRAINT "things_id_foreign" FOREIGN KEY ("id") REFERENCES "owners" ("id")
CREATE TRIGGER "owners.cascade" ON "owners" INSTEAD OF DELETE AS
BEGIN -- things_id_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    DELETE FROM "things" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "things"."id");
    DELETE FROM "owners" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "owners"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
CREATE INDEX "things_size_name_index" ON "things" ("size", "name")
CREATE INDEX "things_code_unique" ON "things" ("code")
CREATE UNIQUE INDEX "things_name_unique" ON "things" ("name") WHERE "size" IS NULL
CREATE TABLE "things" (
  "id" binary(16) NOT NULL,
  "name" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "things.name.default" DEFAULT 'none',
  "size" int NULL,
  "price" decimal(8,2) NOT NULL CONSTRAINT "things.price.default" DEFAULT 1.00,
  "code" varchar(21) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "owner_id" binary(16) NULL,
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("name")
)

== known differences are not told, and told when they are no longer so
