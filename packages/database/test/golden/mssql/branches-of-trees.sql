SQL Server: branches of trees
A statement stands where it comes first. Behind it are the kinds of its parameters.

== orders of a branch: up, down, empty values first, and the primary key among equals
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
CREATE TABLE "users" (
  "id" binary(16) NOT NULL,
  "email" varchar(201) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "deleted_at" datetime2(3) NULL,
  CONSTRAINT "users.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "users_email_unique" ON "users" ("email")
CREATE TABLE "profiles" (
  "id" binary(16) NOT NULL,
  "user_id" binary(16) NOT NULL,
  "headline" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "version" int NOT NULL,
  "deleted_at" datetime2(3) NULL,
  CONSTRAINT "profiles.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "profiles_user_id_unique" ON "profiles" ("user_id") WHERE "deleted_at" IS NULL
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_user_id_foreign" FOREIGN KEY ("user_id") REFERENCES "users" ("id")
CREATE TRIGGER "users.cascade" ON "users" INSTEAD OF DELETE AS
BEGIN -- profiles_user_id_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    DELETE FROM "profiles" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "profiles"."user_id");
    DELETE FROM "users" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "users"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
DROP TRIGGER "users.cascade"
CREATE TABLE "skills" (
  "id" binary(16) NOT NULL,
  "profile_id" binary(16) NOT NULL,
  "mentor_id" binary(16) NULL,
  "name" varchar(201) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "level" int NULL,
  "deleted_at" datetime2(3) NULL,
  CONSTRAINT "skills.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE INDEX "skills_profile_id_index" ON "skills" ("profile_id")
ALTER TABLE "skills" ADD CONSTRAINT "skills_profile_id_foreign" FOREIGN KEY ("profile_id") REFERENCES "profiles" ("id")
ALTER TABLE "skills" ADD CONSTRAINT "skills_mentor_id_foreign" FOREIGN KEY ("mentor_id") REFERENCES "users" ("id")
CREATE TRIGGER "users.cascade" ON "users" INSTEAD OF DELETE AS
BEGIN -- profiles_user_id_foreign cascade, skills_mentor_id_foreign set null
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    UPDATE "skills" SET "mentor_id" = NULL WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "skills"."mentor_id");
    DELETE FROM "profiles" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "profiles"."user_id");
    DELETE FROM "users" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "users"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
CREATE TRIGGER "profiles.cascade" ON "profiles" INSTEAD OF DELETE AS
BEGIN -- skills_profile_id_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    DELETE FROM "skills" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "skills"."profile_id");
    DELETE FROM "profiles" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "profiles"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
CREATE TABLE "evidences" (
  "id" binary(16) NOT NULL,
  "skill_id" binary(16) NOT NULL,
  "number" bigint NOT NULL,
  "title" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "kind" varchar(17) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "count" int NULL,
  "size" bigint NULL,
  "price" decimal(18,4) NULL,
  "small" decimal(6,2) NULL,
  "score" float NULL,
  "seen" bit NULL,
  "day" date NULL,
  "moment" datetime2(3) NULL,
  "data" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "file" varbinary(max) NULL,
  CONSTRAINT "evidences.number" CHECK ("number" > 0),
  CONSTRAINT "evidences.kind" CHECK ("kind" IN ('work', 'it''s', CAST(N'öü' COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(4)))),
  CONSTRAINT "evidences.data" CHECK (ISJSON(CONCAT('[', "data", ']')) = 1),
  CONSTRAINT "evidences.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE INDEX "evidences_skill_id_index" ON "evidences" ("skill_id")
ALTER TABLE "evidences" ADD CONSTRAINT "evidences_skill_id_foreign" FOREIGN KEY ("skill_id") REFERENCES "skills" ("id")
CREATE TRIGGER "skills.cascade" ON "skills" INSTEAD OF DELETE AS
BEGIN -- evidences_skill_id_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    DELETE FROM "evidences" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "evidences"."skill_id");
    DELETE FROM "skills" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "skills"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
CREATE TABLE "nodes" (
  "id" binary(16) NOT NULL,
  "parent_id" binary(16) NULL,
  "name" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT "nodes.primary" PRIMARY KEY CLUSTERED ("id")
)
ALTER TABLE "nodes" ADD CONSTRAINT "nodes_parent_id_foreign" FOREIGN KEY ("parent_id") REFERENCES "nodes" ("id")
CREATE TRIGGER "nodes.cascade" ON "nodes" INSTEAD OF DELETE AS
BEGIN -- nodes_parent_id_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    SELECT "id" INTO #gone FROM deleted;
    WHILE @@ROWCOUNT > 0
      INSERT INTO #gone ("id") SELECT "nodes"."id" FROM "nodes" WHERE EXISTS (SELECT 1 FROM #gone AS "gone.rows" WHERE ("gone.rows"."id" = "nodes"."parent_id")) AND NOT EXISTS (SELECT 1 FROM #gone AS "gone.rows" WHERE "gone.rows"."id" = "nodes"."id");
    DELETE FROM "nodes" WHERE EXISTS (SELECT 1 FROM #gone AS "gone.rows" WHERE "gone.rows"."id" = "nodes"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
CREATE TABLE "rooms" (
  "house" varchar(41) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "number" int NOT NULL,
  "name" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT "rooms.primary" PRIMARY KEY CLUSTERED ("house", "number")
)
CREATE TABLE "beds" (
  "id" binary(16) NOT NULL,
  "house" varchar(41) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "room" int NOT NULL,
  "soft" bit NOT NULL,
  CONSTRAINT "beds.primary" PRIMARY KEY CLUSTERED ("id")
)
ALTER TABLE "beds" ADD CONSTRAINT "beds_house_room_foreign" FOREIGN KEY ("house", "room") REFERENCES "rooms" ("house", "number")
CREATE TRIGGER "rooms.cascade" ON "rooms" INSTEAD OF DELETE AS
BEGIN -- beds_house_room_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    DELETE FROM "beds" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."house" = "beds"."house" AND "gone.rows"."number" = "beds"."room");
    DELETE FROM "rooms" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."house" = "rooms"."house" AND "gone.rows"."number" = "rooms"."number");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (@p1, @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), @p6, @p7, @p8)
  -- string, string, string, string, string, number, string, empty
INSERT INTO "users" ("id", "email", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, CAST(@p3 AS datetime2(3))), (CAST(@p4 AS binary(16)), @p5, CAST(@p6 AS datetime2(3))), (CAST(@p7 AS binary(16)), @p8, CAST(@p9 AS datetime2(3)))
  -- bytes, string, empty, bytes, string, empty, bytes, string, empty
INSERT INTO "profiles" ("id", "user_id", "headline", "version", "deleted_at") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3, @p4, CAST(@p5 AS datetime2(3))), (CAST(@p6 AS binary(16)), CAST(@p7 AS binary(16)), @p8, @p9, CAST(@p10 AS datetime2(3)))
  -- bytes, bytes, string, number, empty, bytes, bytes, empty, number, empty
INSERT INTO "skills" ("id", "profile_id", "mentor_id", "name", "level", "deleted_at") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), CAST(@p3 AS binary(16)), @p4, @p5, CAST(@p6 AS datetime2(3))), (CAST(@p7 AS binary(16)), CAST(@p8 AS binary(16)), CAST(@p9 AS binary(16)), @p10, @p11, CAST(@p12 AS datetime2(3))), (CAST(@p13 AS binary(16)), CAST(@p14 AS binary(16)), CAST(@p15 AS binary(16)), @p16, @p17, CAST(@p18 AS datetime2(3))), (CAST(@p19 AS binary(16)), CAST(@p20 AS binary(16)), CAST(@p21 AS binary(16)), @p22, @p23, CAST(@p24 AS datetime2(3)))
  -- bytes, bytes, empty, string, number, empty, bytes, bytes, bytes, string, number, empty, bytes, bytes, empty, string, empty, empty, bytes, bytes, empty, string, number, empty
MERGE INTO "schema_counters" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(1021)), CAST(@p2 AS bigint))) AS brought ("name", "value") ON kept."name" = brought."name" WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value") OUTPUT inserted."value" AS "value";
  -- string, number
INSERT INTO "evidences" ("id", "skill_id", "number", "title", "kind", "count", "size", "price", "small", "score", "seen", "day", "moment", "data", "file") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3, @p4, @p5, @p6, @p7, CAST(@p8 AS decimal(18,4)), CAST(@p9 AS decimal(6,2)), @p10, @p11, CAST(@p12 AS date), CAST(@p13 AS datetime2(3)), @p14, CAST(@p15 AS varbinary(max))), (CAST(@p16 AS binary(16)), CAST(@p17 AS binary(16)), @p18, @p19, @p20, @p21, @p22, CAST(@p23 AS decimal(18,4)), CAST(@p24 AS decimal(6,2)), @p25, @p26, CAST(@p27 AS date), CAST(@p28 AS datetime2(3)), @p29, CAST(@p30 AS varbinary(max))), (CAST(@p31 AS binary(16)), CAST(@p32 AS binary(16)), @p33, @p34, @p35, @p36, @p37, CAST(@p38 AS decimal(18,4)), CAST(@p39 AS decimal(6,2)), @p40, @p41, CAST(@p42 AS date), CAST(@p43 AS datetime2(3)), @p44, CAST(@p45 AS varbinary(max)))
  -- bytes, bytes, number, string, string, number, bigint, string, string, number, number, string, string, string, bytes, bytes, bytes, number, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, bytes, bytes, number, string, empty, empty, empty, empty, empty, empty, … 45 in all
SELECT "id", "user_id", "headline", "version", "deleted_at", COALESCE((SELECT CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t1."mentor_id" AS varbinary(max)), 2) AS "2", t1."name" AS "3", t1."level" AS "4", CONVERT(char(23), t1."deleted_at", 126) AS "5" FROM "skills" t1 WHERE t1."profile_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "level", "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "skills" FROM "profiles" t0 WHERE "id" = CAST(@p1 AS binary(16)) AND "deleted_at" IS NULL
  -- bytes
SELECT "id", "user_id", "headline", "version", "deleted_at", COALESCE((SELECT CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t1."mentor_id" AS varbinary(max)), 2) AS "2", t1."name" AS "3", t1."level" AS "4", CONVERT(char(23), t1."deleted_at", 126) AS "5" FROM "skills" t1 WHERE t1."profile_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "level" DESC, "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "skills" FROM "profiles" t0 WHERE "id" = CAST(@p1 AS binary(16)) AND "deleted_at" IS NULL
  -- bytes
SELECT "id", "user_id", "headline", "version", "deleted_at", COALESCE((SELECT CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t1."mentor_id" AS varbinary(max)), 2) AS "2", t1."name" AS "3", t1."level" AS "4", CONVERT(char(23), t1."deleted_at", 126) AS "5" FROM "skills" t1 WHERE t1."profile_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "name", "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "skills" FROM "profiles" t0 WHERE "id" = CAST(@p1 AS binary(16)) AND "deleted_at" IS NULL
  -- bytes
SELECT "id", "user_id", "headline", "version", "deleted_at", COALESCE((SELECT CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t1."mentor_id" AS varbinary(max)), 2) AS "2", t1."name" AS "3", t1."level" AS "4", CONVERT(char(23), t1."deleted_at", 126) AS "5" FROM "skills" t1 WHERE t1."profile_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "skills" FROM "profiles" t0 WHERE "id" = CAST(@p1 AS binary(16)) AND "deleted_at" IS NULL
  -- bytes

== a limit holds for each row, in the order of the branch
SELECT "id", "user_id", "headline", "version", "deleted_at", COALESCE((SELECT TOP (2) CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t1."mentor_id" AS varbinary(max)), 2) AS "2", t1."name" AS "3", t1."level" AS "4", CONVERT(char(23), t1."deleted_at", 126) AS "5" FROM "skills" t1 WHERE t1."profile_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "name", "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "skills" FROM "profiles" t0 WHERE "deleted_at" IS NULL ORDER BY "id"
SELECT "id", "user_id", "headline", "version", "deleted_at", COALESCE((SELECT TOP (0) CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t1."mentor_id" AS varbinary(max)), 2) AS "2", t1."name" AS "3", t1."level" AS "4", CONVERT(char(23), t1."deleted_at", 126) AS "5" FROM "skills" t1 WHERE t1."profile_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "skills" FROM "profiles" t0 WHERE "id" = CAST(@p1 AS binary(16)) AND "deleted_at" IS NULL
  -- bytes

== a limit in a branch of a branch (not to its end)
SELECT "id", "email", "deleted_at", COALESCE((SELECT TOP (1) CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."user_id" AS varbinary(max)), 2) AS "1", t1."headline" AS "2", t1."version" AS "3", CONVERT(char(23), t1."deleted_at", 126) AS "4", JSON_QUERY(COALESCE((SELECT TOP (1) CONVERT(varchar(max), CAST(t2."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t2."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t2."mentor_id" AS varbinary(max)), 2) AS "2", t2."name" AS "3", t2."level" AS "4", CONVERT(char(23), t2."deleted_at", 126) AS "5", JSON_QUERY(COALESCE((SELECT TOP (1) CONVERT(varchar(max), CAST(t3."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t3."skill_id" AS varbinary(max)), 2) AS "1", t3."number" AS "2", t3."title" AS "3", t3."kind" AS "4", t3."count" AS "5", CONVERT(varchar(40), t3."size") AS "6", CONVERT(varchar(40), t3."price") AS "7", CONVERT(varchar(40), t3."small") AS "8", CONVERT(varchar(40), t3."score", 3) AS "9", t3."seen" AS "10", CONVERT(char(10), t3."day", 23) AS "11", CONVERT(char(23), t3."moment", 126) AS "12", t3."data" AS "13", CONVERT(varchar(max), CAST(t3."file" AS varbinary(max)), 2) AS "14" FROM "evidences" t3 WHERE t3."skill_id" = t2."id" ORDER BY "id" DESC FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "6" FROM "skills" t2 WHERE t2."profile_id" = t1."id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "5" FROM "profiles" t1 WHERE t1."user_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "profile" FROM "users" t0 WHERE "id" = CAST(@p1 AS binary(16)) AND "deleted_at" IS NULL
  -- bytes

== conditions in branches, with values of their columns, at several levels and at the root
SELECT "id", "email", "deleted_at", COALESCE((SELECT TOP (1) CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."user_id" AS varbinary(max)), 2) AS "1", t1."headline" AS "2", t1."version" AS "3", CONVERT(char(23), t1."deleted_at", 126) AS "4", JSON_QUERY(COALESCE((SELECT CONVERT(varchar(max), CAST(t2."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t2."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t2."mentor_id" AS varbinary(max)), 2) AS "2", t2."name" AS "3", t2."level" AS "4", CONVERT(char(23), t2."deleted_at", 126) AS "5", JSON_QUERY(COALESCE((SELECT CONVERT(varchar(max), CAST(t3."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t3."skill_id" AS varbinary(max)), 2) AS "1", t3."number" AS "2", t3."title" AS "3", t3."kind" AS "4", t3."count" AS "5", CONVERT(varchar(40), t3."size") AS "6", CONVERT(varchar(40), t3."price") AS "7", CONVERT(varchar(40), t3."small") AS "8", CONVERT(varchar(40), t3."score", 3) AS "9", t3."seen" AS "10", CONVERT(char(10), t3."day", 23) AS "11", CONVERT(char(23), t3."moment", 126) AS "12", t3."data" AS "13", CONVERT(varchar(max), CAST(t3."file" AS varbinary(max)), 2) AS "14" FROM "evidences" t3 WHERE t3."skill_id" = t2."id" AND "price" > CAST(@p1 AS decimal(18,4)) AND "moment" <= CAST(@p2 AS datetime2(3)) ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "6" FROM "skills" t2 WHERE t2."profile_id" = t1."id" AND ("level" >= @p3 OR "level" IS NULL) AND "deleted_at" IS NULL ORDER BY "name" DESC, "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "5" FROM "profiles" t1 WHERE t1."user_id" = t0."id" AND "headline" IS NOT NULL AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "profile" FROM "users" t0 WHERE "email" IN (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(@p4)) AND "deleted_at" IS NULL ORDER BY "email"
  -- string, string, number, string

== rows that were deleted softly are out of sight on every level, and seen where that is said
UPDATE "skills" SET "deleted_at" = CAST(@p1 AS datetime2(3)) WHERE "name" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL
  -- string, string
UPDATE "profiles" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "version" = "version" + 1 WHERE "id" = CAST(@p2 AS binary(16)) AND "deleted_at" IS NULL
  -- string, bytes
SELECT "id", "email", "deleted_at", COALESCE((SELECT TOP (1) CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."user_id" AS varbinary(max)), 2) AS "1", t1."headline" AS "2", t1."version" AS "3", CONVERT(char(23), t1."deleted_at", 126) AS "4", JSON_QUERY(COALESCE((SELECT CONVERT(varchar(max), CAST(t2."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t2."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t2."mentor_id" AS varbinary(max)), 2) AS "2", t2."name" AS "3", t2."level" AS "4", CONVERT(char(23), t2."deleted_at", 126) AS "5" FROM "skills" t2 WHERE t2."profile_id" = t1."id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "5" FROM "profiles" t1 WHERE t1."user_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "profile" FROM "users" t0 WHERE "deleted_at" IS NULL ORDER BY "email"
SELECT "id", "email", "deleted_at", COALESCE((SELECT TOP (1) CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."user_id" AS varbinary(max)), 2) AS "1", t1."headline" AS "2", t1."version" AS "3", CONVERT(char(23), t1."deleted_at", 126) AS "4", JSON_QUERY(COALESCE((SELECT CONVERT(varchar(max), CAST(t2."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t2."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t2."mentor_id" AS varbinary(max)), 2) AS "2", t2."name" AS "3", t2."level" AS "4", CONVERT(char(23), t2."deleted_at", 126) AS "5" FROM "skills" t2 WHERE t2."profile_id" = t1."id" ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "5" FROM "profiles" t1 WHERE t1."user_id" = t0."id" ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "profile" FROM "users" t0 WHERE "deleted_at" IS NULL ORDER BY "email"
UPDATE "users" SET "deleted_at" = CAST(@p1 AS datetime2(3)) WHERE "email" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL
  -- string, string
SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at", COALESCE((SELECT TOP (1) CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."user_id" AS varbinary(max)), 2) AS "1", t1."headline" AS "2", t1."version" AS "3", CONVERT(char(23), t1."deleted_at", 126) AS "4", JSON_QUERY(COALESCE((SELECT TOP (1) CONVERT(varchar(max), CAST(t2."id" AS varbinary(max)), 2) AS "0", t2."email" AS "1", CONVERT(char(23), t2."deleted_at", 126) AS "2" FROM "users" t2 WHERE t2."id" = t1."user_id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "5" FROM "profiles" t1 WHERE t1."id" = t0."profile_id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "profile" FROM "skills" t0 WHERE "name" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number

== find, get, findBy, list, page and iterate all load trees
SELECT "id", "user_id", "headline", "version", "deleted_at", COALESCE((SELECT CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t1."mentor_id" AS varbinary(max)), 2) AS "2", t1."name" AS "3", t1."level" AS "4", CONVERT(char(23), t1."deleted_at", 126) AS "5" FROM "skills" t1 WHERE t1."profile_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "skills" FROM "profiles" t0 WHERE "headline" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "user_id", "headline", "version", "deleted_at", COALESCE((SELECT CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t1."mentor_id" AS varbinary(max)), 2) AS "2", t1."name" AS "3", t1."level" AS "4", CONVERT(char(23), t1."deleted_at", 126) AS "5" FROM "skills" t1 WHERE t1."profile_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "skills" FROM "profiles" t0 WHERE "deleted_at" IS NULL ORDER BY "id"
SELECT "id", "user_id", "headline", "version", "deleted_at", COALESCE((SELECT CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t1."mentor_id" AS varbinary(max)), 2) AS "2", t1."name" AS "3", t1."level" AS "4", CONVERT(char(23), t1."deleted_at", 126) AS "5" FROM "skills" t1 WHERE t1."profile_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "skills" FROM "profiles" t0 WHERE "headline" IS NULL AND "deleted_at" IS NULL

== `only` reads the columns it names: of rows, of pages, and of branches with branches of their own (not to its end)
SELECT "name", COALESCE((SELECT TOP (1) t1."headline" AS "0", JSON_QUERY(COALESCE((SELECT TOP (1) t2."email" AS "0" FROM "users" t2 WHERE t2."id" = t1."user_id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "1" FROM "profiles" t1 WHERE t1."id" = t0."profile_id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "profile" FROM "skills" t0 WHERE "deleted_at" IS NULL ORDER BY "name" OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number
SELECT "level" FROM "skills" WHERE "name" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL
  -- string
SELECT "name", "level", "id", COALESCE((SELECT TOP (1) t1."headline" AS "0", JSON_QUERY(COALESCE((SELECT TOP (1) t2."email" AS "0" FROM "users" t2 WHERE t2."id" = t1."user_id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "1" FROM "profiles" t1 WHERE t1."id" = t0."profile_id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "profile", COALESCE((SELECT TOP (1) CONVERT(varchar(40), t3."price") AS "0", t3."data" AS "1", CONVERT(char(23), t3."moment", 126) AS "2" FROM "evidences" t3 WHERE t3."skill_id" = t0."id" ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "evidences" FROM (SELECT "name", "level", "id", "profile_id" FROM "skills" WHERE "deleted_at" IS NULL ORDER BY "level" DESC, "id" DESC OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY) t0 ORDER BY "level" DESC, "id" DESC OFFSET @p3 ROWS FETCH NEXT @p4 ROWS ONLY
  -- number, number, number, number

== pages of trees go on where the last one ended, also among empty values
SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at", "t1_0", "t1_1", "t1_2", "t1_3", "t1_4", "t1_5", COALESCE((SELECT CONVERT(varchar(max), CAST(t2."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t2."skill_id" AS varbinary(max)), 2) AS "1", t2."number" AS "2", t2."title" AS "3", t2."kind" AS "4", t2."count" AS "5", CONVERT(varchar(40), t2."size") AS "6", CONVERT(varchar(40), t2."price") AS "7", CONVERT(varchar(40), t2."small") AS "8", CONVERT(varchar(40), t2."score", 3) AS "9", t2."seen" AS "10", CONVERT(char(10), t2."day", 23) AS "11", CONVERT(char(23), t2."moment", 126) AS "12", t2."data" AS "13", CONVERT(varchar(max), CAST(t2."file" AS varbinary(max)), 2) AS "14" FROM "evidences" t2 WHERE t2."skill_id" = t0."id" ORDER BY "number", "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "evidences" FROM (SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at" FROM "skills" WHERE "deleted_at" IS NULL ORDER BY "level", "id" OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY) t0 LEFT JOIN (SELECT "id" AS "t1_0", "id" AS "t1_1", "user_id" AS "t1_2", "headline" AS "t1_3", "version" AS "t1_4", "deleted_at" AS "t1_5" FROM "profiles" WHERE "deleted_at" IS NULL) t1 ON t1."t1_0" = t0."profile_id" ORDER BY "level", "id" OFFSET @p3 ROWS FETCH NEXT @p4 ROWS ONLY
  -- number, number, number, number
SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at", "t1_0", "t1_1", "t1_2", "t1_3", "t1_4", "t1_5", COALESCE((SELECT CONVERT(varchar(max), CAST(t2."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t2."skill_id" AS varbinary(max)), 2) AS "1", t2."number" AS "2", t2."title" AS "3", t2."kind" AS "4", t2."count" AS "5", CONVERT(varchar(40), t2."size") AS "6", CONVERT(varchar(40), t2."price") AS "7", CONVERT(varchar(40), t2."small") AS "8", CONVERT(varchar(40), t2."score", 3) AS "9", t2."seen" AS "10", CONVERT(char(10), t2."day", 23) AS "11", CONVERT(char(23), t2."moment", 126) AS "12", t2."data" AS "13", CONVERT(varchar(max), CAST(t2."file" AS varbinary(max)), 2) AS "14" FROM "evidences" t2 WHERE t2."skill_id" = t0."id" ORDER BY "number", "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "evidences" FROM (SELECT * FROM (SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at" FROM "skills" WHERE "deleted_at" IS NULL AND "level" IS NULL AND "id" > CAST(@p1 AS binary(16)) ORDER BY "level", "id" OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY) part_0 UNION ALL SELECT * FROM (SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at" FROM "skills" WHERE "deleted_at" IS NULL AND "level" IS NOT NULL ORDER BY "level", "id" OFFSET @p4 ROWS FETCH NEXT @p5 ROWS ONLY) part_1) t0 LEFT JOIN (SELECT "id" AS "t1_0", "id" AS "t1_1", "user_id" AS "t1_2", "headline" AS "t1_3", "version" AS "t1_4", "deleted_at" AS "t1_5" FROM "profiles" WHERE "deleted_at" IS NULL) t1 ON t1."t1_0" = t0."profile_id" ORDER BY "level", "id" OFFSET @p6 ROWS FETCH NEXT @p7 ROWS ONLY
  -- bytes, number, number, number, number, number, number
SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at", "t1_0", "t1_1", "t1_2", "t1_3", "t1_4", "t1_5", COALESCE((SELECT CONVERT(varchar(max), CAST(t2."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t2."skill_id" AS varbinary(max)), 2) AS "1", t2."number" AS "2", t2."title" AS "3", t2."kind" AS "4", t2."count" AS "5", CONVERT(varchar(40), t2."size") AS "6", CONVERT(varchar(40), t2."price") AS "7", CONVERT(varchar(40), t2."small") AS "8", CONVERT(varchar(40), t2."score", 3) AS "9", t2."seen" AS "10", CONVERT(char(10), t2."day", 23) AS "11", CONVERT(char(23), t2."moment", 126) AS "12", t2."data" AS "13", CONVERT(varchar(max), CAST(t2."file" AS varbinary(max)), 2) AS "14" FROM "evidences" t2 WHERE t2."skill_id" = t0."id" ORDER BY "number", "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "evidences" FROM (SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at" FROM "skills" WHERE "deleted_at" IS NULL AND "level" >= @p1 AND ("level" > @p2 OR ("level" = @p3 AND "id" > CAST(@p4 AS binary(16)))) ORDER BY "level", "id" OFFSET @p5 ROWS FETCH NEXT @p6 ROWS ONLY) t0 LEFT JOIN (SELECT "id" AS "t1_0", "id" AS "t1_1", "user_id" AS "t1_2", "headline" AS "t1_3", "version" AS "t1_4", "deleted_at" AS "t1_5" FROM "profiles" WHERE "deleted_at" IS NULL) t1 ON t1."t1_0" = t0."profile_id" ORDER BY "level", "id" OFFSET @p7 ROWS FETCH NEXT @p8 ROWS ONLY
  -- number, number, number, bytes, number, number, number, number
SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at", "t1_0", "t1_1", "t1_2", "t1_3", "t1_4", "t1_5", COALESCE((SELECT CONVERT(varchar(max), CAST(t2."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t2."skill_id" AS varbinary(max)), 2) AS "1", t2."number" AS "2", t2."title" AS "3", t2."kind" AS "4", t2."count" AS "5", CONVERT(varchar(40), t2."size") AS "6", CONVERT(varchar(40), t2."price") AS "7", CONVERT(varchar(40), t2."small") AS "8", CONVERT(varchar(40), t2."score", 3) AS "9", t2."seen" AS "10", CONVERT(char(10), t2."day", 23) AS "11", CONVERT(char(23), t2."moment", 126) AS "12", t2."data" AS "13", CONVERT(varchar(max), CAST(t2."file" AS varbinary(max)), 2) AS "14" FROM "evidences" t2 WHERE t2."skill_id" = t0."id" ORDER BY "number", "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "evidences" FROM (SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at" FROM "skills" WHERE "deleted_at" IS NULL ORDER BY "level" DESC, "id" DESC OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY) t0 LEFT JOIN (SELECT "id" AS "t1_0", "id" AS "t1_1", "user_id" AS "t1_2", "headline" AS "t1_3", "version" AS "t1_4", "deleted_at" AS "t1_5" FROM "profiles" WHERE "deleted_at" IS NULL) t1 ON t1."t1_0" = t0."profile_id" ORDER BY "level" DESC, "id" DESC OFFSET @p3 ROWS FETCH NEXT @p4 ROWS ONLY
  -- number, number, number, number
SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at", "t1_0", "t1_1", "t1_2", "t1_3", "t1_4", "t1_5", COALESCE((SELECT CONVERT(varchar(max), CAST(t2."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t2."skill_id" AS varbinary(max)), 2) AS "1", t2."number" AS "2", t2."title" AS "3", t2."kind" AS "4", t2."count" AS "5", CONVERT(varchar(40), t2."size") AS "6", CONVERT(varchar(40), t2."price") AS "7", CONVERT(varchar(40), t2."small") AS "8", CONVERT(varchar(40), t2."score", 3) AS "9", t2."seen" AS "10", CONVERT(char(10), t2."day", 23) AS "11", CONVERT(char(23), t2."moment", 126) AS "12", t2."data" AS "13", CONVERT(varchar(max), CAST(t2."file" AS varbinary(max)), 2) AS "14" FROM "evidences" t2 WHERE t2."skill_id" = t0."id" ORDER BY "number", "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "evidences" FROM (SELECT * FROM (SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at" FROM "skills" WHERE "deleted_at" IS NULL AND "level" <= @p1 AND ("level" < @p2 OR "level" IS NULL OR ("level" = @p3 AND "id" < CAST(@p4 AS binary(16)))) ORDER BY "level" DESC, "id" DESC OFFSET @p5 ROWS FETCH NEXT @p6 ROWS ONLY) part_0 UNION ALL SELECT * FROM (SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at" FROM "skills" WHERE "deleted_at" IS NULL AND "level" IS NULL ORDER BY "level" DESC, "id" DESC OFFSET @p7 ROWS FETCH NEXT @p8 ROWS ONLY) part_1) t0 LEFT JOIN (SELECT "id" AS "t1_0", "id" AS "t1_1", "user_id" AS "t1_2", "headline" AS "t1_3", "version" AS "t1_4", "deleted_at" AS "t1_5" FROM "profiles" WHERE "deleted_at" IS NULL) t1 ON t1."t1_0" = t0."profile_id" ORDER BY "level" DESC, "id" DESC OFFSET @p9 ROWS FETCH NEXT @p10 ROWS ONLY
  -- number, number, number, bytes, number, number, number, number, number, number

== a cursor of a list without trees is one of the list with them
SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at" FROM "skills" WHERE "deleted_at" IS NULL ORDER BY "name", "id" OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number
SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at", COALESCE((SELECT CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."skill_id" AS varbinary(max)), 2) AS "1", t1."number" AS "2", t1."title" AS "3", t1."kind" AS "4", t1."count" AS "5", CONVERT(varchar(40), t1."size") AS "6", CONVERT(varchar(40), t1."price") AS "7", CONVERT(varchar(40), t1."small") AS "8", CONVERT(varchar(40), t1."score", 3) AS "9", t1."seen" AS "10", CONVERT(char(10), t1."day", 23) AS "11", CONVERT(char(23), t1."moment", 126) AS "12", t1."data" AS "13", CONVERT(varchar(max), CAST(t1."file" AS varbinary(max)), 2) AS "14" FROM "evidences" t1 WHERE t1."skill_id" = t0."id" ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "evidences" FROM (SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at" FROM "skills" WHERE "deleted_at" IS NULL AND "name" >= CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND ("name" > CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR ("name" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "id" > CAST(@p4 AS binary(16)))) ORDER BY "name", "id" OFFSET @p5 ROWS FETCH NEXT @p6 ROWS ONLY) t0 ORDER BY "name", "id" OFFSET @p7 ROWS FETCH NEXT @p8 ROWS ONLY
  -- string, string, string, bytes, number, number, number, number

== hundreds of rows with hundreds of others each (not to its end)
SAVE TRANSACTION nested_0
INSERT INTO "skills" ("id", "profile_id", "mentor_id", "name", "level", "deleted_at") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), CAST(@p3 AS binary(16)), @p4, @p5, CAST(@p6 AS datetime2(3))), (CAST(@p7 AS binary(16)), CAST(@p8 AS binary(16)), CAST(@p9 AS binary(16)), @p10, @p11, CAST(@p12 AS datetime2(3))), (CAST(@p13 AS binary(16)), CAST(@p14 AS binary(16)), CAST(@p15 AS binary(16) … (6283 characters, f2e434ea268f6472)
  -- bytes, bytes, empty, string, empty, empty, bytes, bytes, empty, string, empty, empty, bytes, bytes, empty, string, empty, empty, bytes, bytes, empty, string, empty, empty, bytes, bytes, empty, string, empty, empty, bytes, bytes, empty, string, empty, empty, bytes, bytes, empty, string, … 300 in all
SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at" FROM "skills" WHERE "profile_id" = CAST(@p1 AS binary(16)) AND "deleted_at" IS NULL
  -- bytes
INSERT INTO "evidences" ("id", "skill_id", "number", "title", "kind", "count", "size", "price", "small", "score", "seen", "day", "moment", "data", "file") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3, @p4, @p5, @p6, @p7, CAST(@p8 AS decimal(18,4)), CAST(@p9 AS decimal(6,2)), @p10, @p11, CAST(@p12 AS date), CAST(@p13 AS datetime2(3)), @p14, CAST(@p15 AS varbinary(max))), (CAST(@p16 … (12652 characters, 00ab9c5a36ef9f89)
  -- bytes, bytes, number, string, empty, number, empty, empty, empty, empty, empty, empty, empty, empty, empty, bytes, bytes, number, string, empty, number, empty, empty, empty, empty, empty, empty, empty, empty, empty, bytes, bytes, number, string, empty, number, empty, empty, empty, empty, … 750 in all
SELECT "id", "user_id", "headline", "version", "deleted_at", COALESCE((SELECT CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t1."mentor_id" AS varbinary(max)), 2) AS "2", t1."name" AS "3", t1."level" AS "4", CONVERT(char(23), t1."deleted_at", 126) AS "5", JSON_QUERY(COALESCE((SELECT CONVERT(varchar(max), CAST(t2."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t2."skill_id" AS varbinary(max)), 2) AS "1", t2."number" AS "2", t2."title" AS "3", t2."kind" AS "4", t2."count" AS "5", CONVERT(varchar(40), t2."size") AS "6", CONVERT(varchar(40), t2."price") AS "7", CONVERT(varchar(40), t2."small") AS "8", CONVERT(varchar(40), t2."score", 3) AS "9", t2."seen" AS "10", CONVERT(char(10), t2."day", 23) AS "11", CONVERT(char(23), t2."moment", 126) AS "12", t2."data" AS "13", CONVERT(varchar(max), CAST(t2."file" AS varbinary(max)), 2) AS "14" FROM "evidences" t2 WHERE t2."skill_id" = t1."id" ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "6" FROM "skills" t1 WHERE t1."profile_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "skills" FROM "profiles" t0 WHERE "id" = CAST(@p1 AS binary(16)) AND "deleted_at" IS NULL
  -- bytes

== what is no relation, too deep, or a limit that is none is refused in a sentence
