SQL Server: trees
A statement stands where it comes first. Behind it are the kinds of its parameters.

== a row with its profile, its skills and their evidences is one statement
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
SELECT "id", "email", "deleted_at", COALESCE((SELECT TOP (1) CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."user_id" AS varbinary(max)), 2) AS "1", t1."headline" AS "2", t1."version" AS "3", CONVERT(char(23), t1."deleted_at", 126) AS "4", JSON_QUERY(COALESCE((SELECT CONVERT(varchar(max), CAST(t2."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t2."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t2."mentor_id" AS varbinary(max)), 2) AS "2", t2."name" AS "3", t2."level" AS "4", CONVERT(char(23), t2."deleted_at", 126) AS "5", JSON_QUERY(COALESCE((SELECT CONVERT(varchar(max), CAST(t3."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t3."skill_id" AS varbinary(max)), 2) AS "1", t3."number" AS "2", t3."title" AS "3", t3."kind" AS "4", t3."count" AS "5", CONVERT(varchar(40), t3."size") AS "6", CONVERT(varchar(40), t3."price") AS "7", CONVERT(varchar(40), t3."small") AS "8", CONVERT(varchar(40), t3."score", 3) AS "9", t3."seen" AS "10", CONVERT(char(10), t3."day", 23) AS "11", CONVERT(char(23), t3."moment", 126) AS "12", t3."data" AS "13", CONVERT(varchar(max), CAST(t3."file" AS varbinary(max)), 2) AS "14" FROM "evidences" t3 WHERE t3."skill_id" = t2."id" ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "6" FROM "skills" t2 WHERE t2."profile_id" = t1."id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "5" FROM "profiles" t1 WHERE t1."user_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "profile" FROM "users" t0 WHERE "id" = CAST(@p1 AS binary(16)) AND "deleted_at" IS NULL
  -- bytes

== a cell in a tree is the cell a verb gives, in every type, and so is an empty one (not to its end)
SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at", COALESCE((SELECT CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."skill_id" AS varbinary(max)), 2) AS "1", t1."number" AS "2", t1."title" AS "3", t1."kind" AS "4", t1."count" AS "5", CONVERT(varchar(40), t1."size") AS "6", CONVERT(varchar(40), t1."price") AS "7", CONVERT(varchar(40), t1."small") AS "8", CONVERT(varchar(40), t1."score", 3) AS "9", t1."seen" AS "10", CONVERT(char(10), t1."day", 23) AS "11", CONVERT(char(23), t1."moment", 126) AS "12", t1."data" AS "13", CONVERT(varchar(max), CAST(t1."file" AS varbinary(max)), 2) AS "14" FROM "evidences" t1 WHERE t1."skill_id" = t0."id" ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "evidences" FROM "skills" t0 WHERE "id" = CAST(@p1 AS binary(16)) AND "deleted_at" IS NULL
  -- bytes
SELECT "id", "skill_id", "number", "title", "kind", "count", "size", CONVERT(varchar(40), "price") AS "price.text", CONVERT(varchar(40), "small") AS "small.text", "score", "seen", "day", "moment", "data", "file" FROM "evidences" WHERE "skill_id" = CAST(@p1 AS binary(16)) ORDER BY "id"
  -- bytes

== the row at the root is the row a verb gives
SELECT "id", "skill_id", "number", "title", "kind", "count", "size", CONVERT(varchar(40), "price") AS "price.text", CONVERT(varchar(40), "small") AS "small.text", "score", "seen", "day", "moment", "data", "file", "t1_0", "t1_1", "t1_2", "t1_3", "t1_4", "t1_5", "t1_6" FROM "evidences" t0 LEFT JOIN (SELECT "id" AS "t1_0", "id" AS "t1_1", "profile_id" AS "t1_2", "mentor_id" AS "t1_3", "name" AS "t1_4", "level" AS "t1_5", "deleted_at" AS "t1_6" FROM "skills" WHERE "deleted_at" IS NULL) t1 ON t1."t1_0" = t0."skill_id" WHERE "id" = CAST(@p1 AS binary(16))
  -- bytes
SELECT "id", "skill_id", "number", "title", "kind", "count", "size", CONVERT(varchar(40), "price") AS "price.text", CONVERT(varchar(40), "small") AS "small.text", "score", "seen", "day", "moment", "data", "file" FROM "evidences" WHERE "id" = CAST(@p1 AS binary(16))
  -- bytes

== doubles keep every bit inside a tree (not to its end)

== texts keep every character inside a tree
SAVE TRANSACTION nested_0
INSERT INTO "evidences" ("id", "skill_id", "number", "title", "kind", "count", "size", "price", "small", "score", "seen", "day", "moment", "data", "file") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3, @p4, @p5, @p6, @p7, CAST(@p8 AS decimal(18,4)), CAST(@p9 AS decimal(6,2)), @p10, @p11, CAST(@p12 AS date), CAST(@p13 AS datetime2(3)), @p14, CAST(@p15 AS varbinary(max))), (CAST(@p16 … (12652 characters, 00ab9c5a36ef9f89)
  -- bytes, bytes, number, string, empty, empty, empty, empty, empty, empty, empty, empty, empty, string, empty, bytes, bytes, number, string, empty, empty, empty, empty, empty, empty, empty, empty, empty, string, empty, bytes, bytes, number, string, empty, empty, empty, empty, empty, empty, … 750 in all
INSERT INTO "evidences" ("id", "skill_id", "number", "title", "kind", "count", "size", "price", "small", "score", "seen", "day", "moment", "data", "file") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3, @p4, @p5, @p6, @p7, CAST(@p8 AS decimal(18,4)), CAST(@p9 AS decimal(6,2)), @p10, @p11, CAST(@p12 AS date), CAST(@p13 AS datetime2(3)), @p14, CAST(@p15 AS varbinary(max))), (CAST(@p16 … (5848 characters, 8417a342b194d8b9)
  -- bytes, bytes, number, string, empty, empty, empty, empty, empty, empty, empty, empty, empty, string, empty, bytes, bytes, number, string, empty, empty, empty, empty, empty, empty, empty, empty, empty, string, empty, bytes, bytes, number, string, empty, empty, empty, empty, empty, empty, … 345 in all
SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at", COALESCE((SELECT CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."skill_id" AS varbinary(max)), 2) AS "1", t1."number" AS "2", t1."title" AS "3", t1."kind" AS "4", t1."count" AS "5", CONVERT(varchar(40), t1."size") AS "6", CONVERT(varchar(40), t1."price") AS "7", CONVERT(varchar(40), t1."small") AS "8", CONVERT(varchar(40), t1."score", 3) AS "9", t1."seen" AS "10", CONVERT(char(10), t1."day", 23) AS "11", CONVERT(char(23), t1."moment", 126) AS "12", t1."data" AS "13", CONVERT(varchar(max), CAST(t1."file" AS varbinary(max)), 2) AS "14" FROM "evidences" t1 WHERE t1."skill_id" = t0."id" ORDER BY "number", "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "evidences" FROM "skills" t0 WHERE "id" = CAST(@p1 AS binary(16)) AND "deleted_at" IS NULL
  -- bytes

== moments and days of the first and the last year, and bytes of any length

== JSON in a tree is the JSON that was stored
INSERT INTO "evidences" ("id", "skill_id", "number", "title", "kind", "count", "size", "price", "small", "score", "seen", "day", "moment", "data", "file") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3, @p4, @p5, @p6, @p7, CAST(@p8 AS decimal(18,4)), CAST(@p9 AS decimal(6,2)), @p10, @p11, CAST(@p12 AS date), CAST(@p13 AS datetime2(3)), @p14, CAST(@p15 AS varbinary(max))), (CAST(@p16 AS binary(16)), CAST(@p17 AS binary(16)), @p18, @p19, @p20, @p21, @p22, CAST(@p23 AS decimal(18,4)), CAST(@p24 AS decimal(6,2)), @p25, @p26, CAST(@p27 AS date), CAST(@p28 AS datetime2(3)), @p29, CAST(@p30 AS varbinary(max))), (CAST(@p31 AS binary(16)), CAST(@p32 AS binary(16)), @p33, @p34, @p35, @p36, @p37, CAST(@p38 AS decimal(18,4)), CAST(@p39 AS decimal(6,2)), @p40, @p41, CAST(@p42 AS date), CAST(@p43 AS datetime2(3)), @p44, CAST(@p45 AS varbinary(max))), (CAST(@p46 AS binary(16)), CAST(@p47 AS binary(16)), @p48, @p49, @p50, @p51, @p52, CAST(@p53 AS decimal(18,4)), CAST(@p54 AS decimal(6,2)), @p55, @p56, CAST(@p57 AS date), CAST(@p58 AS datetime2(3)), @p59, CAST(@p60 AS varbinary(max))), (CAST(@p61 AS binary(16)), CAST(@p62 AS binary(16)), @p63, @p64, @p65, @p66, @p67, CAST(@p68 AS decimal(18,4)), CAST(@p69 AS decimal(6,2)), @p70, @p71, CAST(@p72 AS date), CAST(@p73 AS datetime2(3)), @p74, CAST(@p75 AS varbinary(max))), (CAST(@p76 AS binary(16)), CAST(@p77 AS binary(16)), @p78, @p79, @p80, @p81, @p82, CAST(@p83 AS decimal(18,4)), CAST(@p84 AS decimal(6,2)), @p85, @p86, CAST(@p87 AS date), CAST(@p88 AS datetime2(3)), @p89, CAST(@p90 AS varbinary(max))), (CAST(@p91 AS binary(16)), CAST(@p92 AS binary(16)), @p93, @p94, @p95, @p96, @p97, CAST(@p98 AS decimal(18,4)), CAST(@p99 AS decimal(6,2)), @p100, @p101, CAST(@p102 AS date), CAST(@p103 AS datetime2(3)), @p104, CAST(@p105 AS varbinary(max))), (CAST(@p106 AS binary(16)), CAST(@p107 AS binary(16)), @p108, @p109, @p110, @p111, @p112, CAST(@p113 AS decimal(18,4)), CAST(@p114 AS decimal(6,2)), @p115, @p116, CAST(@p117 AS date), CAST(@p118 AS datetime2(3)), @p119, CAST(@p120 AS varbinary(max))), (CAST(@p121 AS binary(16)), CAST(@p122 AS binary(16)), @p123, @p124, @p125, @p126, @p127, CAST(@p128 AS decimal(18,4)), CAST(@p129 AS decimal(6,2)), @p130, @p131, CAST(@p132 AS date), CAST(@p133 AS datetime2(3)), @p134, CAST(@p135 AS varbinary(max))), (CAST(@p136 AS binary(16)), CAST(@p137 AS binary(16)), @p138, @p139, @p140, @p141, @p142, CAST(@p143 AS decimal(18,4)), CAST(@p144 AS decimal(6,2)), @p145, @p146, CAST(@p147 AS date), CAST(@p148 AS datetime2(3)), @p149, CAST(@p150 AS varbinary(max))), (CAST(@p151 AS binary(16)), CAST(@p152 AS binary(16)), @p153, @p154, @p155, @p156, @p157, CAST(@p158 AS decimal(18,4)), CAST(@p159 AS decimal(6,2)), @p160, @p161, CAST(@p162 AS date), CAST(@p163 AS datetime2(3)), @p164, CAST(@p165 AS varbinary(max)))
  -- bytes, bytes, number, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, string, empty, bytes, bytes, number, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, string, empty, bytes, bytes, number, empty, empty, empty, empty, empty, empty, empty, … 165 in all

== to one: null where there is none, either way
SELECT "id", "email", "deleted_at", COALESCE((SELECT TOP (1) CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."user_id" AS varbinary(max)), 2) AS "1", t1."headline" AS "2", t1."version" AS "3", CONVERT(char(23), t1."deleted_at", 126) AS "4", JSON_QUERY(COALESCE((SELECT CONVERT(varchar(max), CAST(t2."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t2."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t2."mentor_id" AS varbinary(max)), 2) AS "2", t2."name" AS "3", t2."level" AS "4", CONVERT(char(23), t2."deleted_at", 126) AS "5" FROM "skills" t2 WHERE t2."profile_id" = t1."id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "5" FROM "profiles" t1 WHERE t1."user_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "profile", COALESCE((SELECT CONVERT(varchar(max), CAST(t3."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t3."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t3."mentor_id" AS varbinary(max)), 2) AS "2", t3."name" AS "3", t3."level" AS "4", CONVERT(char(23), t3."deleted_at", 126) AS "5" FROM "skills" t3 WHERE t3."mentor_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "taught" FROM "users" t0 WHERE "id" = CAST(@p1 AS binary(16)) AND "deleted_at" IS NULL
  -- bytes
SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at", "t1_0", "t1_1", "t1_2", "t1_3" FROM "skills" t0 LEFT JOIN (SELECT "id" AS "t1_0", "id" AS "t1_1", "email" AS "t1_2", "deleted_at" AS "t1_3" FROM "users" WHERE "deleted_at" IS NULL) t1 ON t1."t1_0" = t0."mentor_id" WHERE "id" = CAST(@p1 AS binary(16)) AND "deleted_at" IS NULL
  -- bytes

== from a row to those it points at, and theirs
SELECT "id", "skill_id", "number", "title", "kind", "count", "size", CONVERT(varchar(40), "price") AS "price.text", CONVERT(varchar(40), "small") AS "small.text", "score", "seen", "day", "moment", "data", "file", COALESCE((SELECT TOP (1) CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t1."mentor_id" AS varbinary(max)), 2) AS "2", t1."name" AS "3", t1."level" AS "4", CONVERT(char(23), t1."deleted_at", 126) AS "5", JSON_QUERY(COALESCE((SELECT TOP (1) CONVERT(varchar(max), CAST(t2."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t2."user_id" AS varbinary(max)), 2) AS "1", t2."headline" AS "2", t2."version" AS "3", CONVERT(char(23), t2."deleted_at", 126) AS "4", JSON_QUERY(COALESCE((SELECT TOP (1) CONVERT(varchar(max), CAST(t3."id" AS varbinary(max)), 2) AS "0", t3."email" AS "1", CONVERT(char(23), t3."deleted_at", 126) AS "2" FROM "users" t3 WHERE t3."id" = t2."user_id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "5" FROM "profiles" t2 WHERE t2."id" = t1."profile_id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "6" FROM "skills" t1 WHERE t1."id" = t0."skill_id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "skill" FROM "evidences" t0 WHERE "id" = CAST(@p1 AS binary(16))
  -- bytes

== several relations of one row, by different foreign keys to one table
SELECT "id", "email", "deleted_at", COALESCE((SELECT TOP (1) CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."user_id" AS varbinary(max)), 2) AS "1", t1."headline" AS "2", t1."version" AS "3", CONVERT(char(23), t1."deleted_at", 126) AS "4", JSON_QUERY(COALESCE((SELECT CONVERT(varchar(max), CAST(t2."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t2."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t2."mentor_id" AS varbinary(max)), 2) AS "2", t2."name" AS "3", t2."level" AS "4", CONVERT(char(23), t2."deleted_at", 126) AS "5" FROM "skills" t2 WHERE t2."profile_id" = t1."id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "5" FROM "profiles" t1 WHERE t1."user_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "profile", COALESCE((SELECT CONVERT(varchar(max), CAST(t3."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t3."profile_id" AS varbinary(max)), 2) AS "1", CONVERT(varchar(max), CAST(t3."mentor_id" AS varbinary(max)), 2) AS "2", t3."name" AS "3", t3."level" AS "4", CONVERT(char(23), t3."deleted_at", 126) AS "5", JSON_QUERY(COALESCE((SELECT TOP (1) CONVERT(varchar(max), CAST(t4."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t4."user_id" AS varbinary(max)), 2) AS "1", t4."headline" AS "2", t4."version" AS "3", CONVERT(char(23), t4."deleted_at", 126) AS "4", JSON_QUERY(COALESCE((SELECT TOP (1) CONVERT(varchar(max), CAST(t5."id" AS varbinary(max)), 2) AS "0", t5."email" AS "1", CONVERT(char(23), t5."deleted_at", 126) AS "2" FROM "users" t5 WHERE t5."id" = t4."user_id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "5" FROM "profiles" t4 WHERE t4."id" = t3."profile_id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "6" FROM "skills" t3 WHERE t3."mentor_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "taught" FROM "users" t0 WHERE "id" = CAST(@p1 AS binary(16)) AND "deleted_at" IS NULL
  -- bytes

== a table that points at itself, three levels up and down
INSERT INTO "nodes" ("id", "parent_id", "name") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3)
  -- bytes, empty, string
SELECT "id", "parent_id", "name", "t1_0", "t1_1", "t1_2", "t1_3", COALESCE((SELECT CONVERT(varchar(max), CAST(t2."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t2."parent_id" AS varbinary(max)), 2) AS "1", t2."name" AS "2", JSON_QUERY(COALESCE((SELECT CONVERT(varchar(max), CAST(t3."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t3."parent_id" AS varbinary(max)), 2) AS "1", t3."name" AS "2", JSON_QUERY(COALESCE((SELECT CONVERT(varchar(max), CAST(t4."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t4."parent_id" AS varbinary(max)), 2) AS "1", t4."name" AS "2" FROM "nodes" t4 WHERE t4."parent_id" = t3."id" ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "3" FROM "nodes" t3 WHERE t3."parent_id" = t2."id" ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "3" FROM "nodes" t2 WHERE t2."parent_id" = t0."id" ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "children" FROM "nodes" t0 LEFT JOIN (SELECT "id" AS "t1_0", "id" AS "t1_1", "parent_id" AS "t1_2", "name" AS "t1_3" FROM "nodes") t1 ON t1."t1_0" = t0."parent_id" WHERE "id" = CAST(@p1 AS binary(16))
  -- bytes
SELECT "id", "parent_id", "name", COALESCE((SELECT TOP (1) CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."parent_id" AS varbinary(max)), 2) AS "1", t1."name" AS "2", JSON_QUERY(COALESCE((SELECT TOP (1) CONVERT(varchar(max), CAST(t2."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t2."parent_id" AS varbinary(max)), 2) AS "1", t2."name" AS "2", JSON_QUERY(COALESCE((SELECT TOP (1) CONVERT(varchar(max), CAST(t3."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t3."parent_id" AS varbinary(max)), 2) AS "1", t3."name" AS "2" FROM "nodes" t3 WHERE t3."id" = t2."parent_id" ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "3" FROM "nodes" t2 WHERE t2."id" = t1."parent_id" ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "3" FROM "nodes" t1 WHERE t1."id" = t0."parent_id" ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "parent" FROM "nodes" t0 WHERE "id" = CAST(@p1 AS binary(16))
  -- bytes

== keys of two columns, either way (not to its end)
INSERT INTO "rooms" ("house", "number", "name") VALUES (@p1, @p2, @p3), (@p4, @p5, @p6)
  -- string, number, string, string, number, string
INSERT INTO "beds" ("id", "house", "room", "soft") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4), (CAST(@p5 AS binary(16)), @p6, @p7, @p8)
  -- bytes, string, number, number, bytes, string, number, number
SELECT "house", "number", "name", COALESCE((SELECT CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", t1."house" AS "1", t1."room" AS "2", t1."soft" AS "3", JSON_QUERY(COALESCE((SELECT TOP (1) t2."house" AS "0", t2."number" AS "1", t2."name" AS "2" FROM "rooms" t2 WHERE t2."house" = t1."house" AND t2."number" = t1."room" ORDER BY "house", "number" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')) AS "4" FROM "beds" t1 WHERE t1."house" = t0."house" AND t1."room" = t0."number" ORDER BY "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "beds" FROM "rooms" t0 ORDER BY "number"
