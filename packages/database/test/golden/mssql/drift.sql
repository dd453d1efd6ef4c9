SQL Server: drift
A statement stands where it comes first. Behind it are the kinds of its parameters.

== one sentence for a missing table
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
CREATE TABLE "sheds" (
  "id" binary(16) NOT NULL,
  "size" int NOT NULL,
  CONSTRAINT "sheds.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE TABLE "barns" (
  "id" binary(16) NOT NULL,
  "size" int NOT NULL,
  CONSTRAINT "barns.primary" PRIMARY KEY CLUSTERED ("id")
)

== one sentence for a extra table

== one sentence for a missing column

== one sentence for a extra column

== one sentence for a missing index

== one sentence for a extra index

== one sentence for a changed index

== one sentence for a extra trigger

== one sentence for a extra view

== one sentence for a missing table of the layer
