SQL Server: wide tables
A statement stands where it comes first. Behind it are the kinds of its parameters.

== five hundred rows of 153 columns are inserted at once, and come back whole (not to its end)
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
CREATE TABLE "roots" (
  "id" int NOT NULL,
  CONSTRAINT "roots.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE TABLE "wide" (
  "id" int NOT NULL,
  "root_id" int NOT NULL,
  "code" varchar(41) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "c0" int NULL,
  "c1" int NULL,
  "c2" int NULL,
  "c3" int NULL,
  "c4" int NULL,
  "c5" int NULL,
  "c6" int NULL,
  "c7" int NULL,
  "c8" int NULL,
  "c9" int NULL,
  "c10" int NULL,
  "c11" int NULL,
  "c12" int NULL,
  "c13" int NULL,
  "c14" int NULL,
  "c15" int NULL,
  "c16" int NULL,
  "c17" int NULL,
  "c18" int NULL,
  "c19" int NULL,
  "c20" int NULL,
  "c21" int NULL,
  "c22" int NULL,
  "c23" int NULL,
  "c24" int NULL,
  "c25" int NULL,
  "c26" int NULL,
  "c27" int NULL,
  "c28" int NULL,
  "c29" int NULL,
  "c30" int NULL,
  "c31" int NULL,
  "c32" int NULL,
  "c33" int NULL,
  "c34" int NULL,
  "c35" int NULL,
  "c36" int NULL,
  "c37" int NULL,
  "c38" int NULL,
  "c39" int NULL,
  "c40" int NULL,
  "c41" int NULL,
  "c42" int NULL,
  "c43" int NULL,
  "c44" int NULL,
  "c45" int NULL,
  "c46" int NULL,
  "c47" int NULL,
  "c48" int NULL,
  "c49" int NULL,
  "c50" int NULL,
  "c51" int NULL,
  "c52" int NULL,
  "c53" int NULL,
  "c54" int NULL,
  "c55" int NULL,
  "c56" int NULL,
  "c57" int NULL,
  "c58" int NULL,
  "c59" int NULL,
  "c60" int NULL,
  "c61" int NULL,
  "c62" int NULL,
  "c63" int NULL,
  "c64" int NULL,
  "c65" int NULL,
  "c66" int NULL,
  "c67" int NULL,
  "c68" int NULL,
  "c69" int NULL,
  "c70" int NULL,
  "c71" int NULL,
  "c72" int NULL,
  "c73" int NULL,
  "c74" int NULL,
  "c75" int NULL,
  "c76" int NULL,
  "c77" int NULL,
  "c78" int NULL,
  "c79" int NULL,
  "c80" int NULL,
  "c81" int NULL,
  "c82" int NULL,
  "c83" int NULL,
  "c84" int NULL,
  "c85" int NULL,
  "c86" int NULL,
  "c87" int NULL,
  "c88" int NULL,
  "c89" int NULL,
  "c90" int NULL,
  "c91" int NULL,
  "c92" int NULL,
  "c93" int NULL,
  "c94" int NULL,
  "c95" int NULL,
  "c96" int NULL,
  "c97" int NULL,
  "c98" int NULL,
  "c99" int NULL,
  "c100" int NULL,
  "c101" int NULL,
  "c102" int NULL,
  "c103" int NULL,
  "c104" int NULL,
  "c105" int NULL,
  "c106" int NULL,
  "c107" int NULL,
  "c108" int NULL,
  "c109" int NULL,
  "c110" int NULL,
  "c111" int NULL,
  "c112" int NULL,
  "c113" int NULL,
  "c114" int NULL,
  "c115" int NULL,
  "c116" int NULL,
  "c117" int NULL,
  "c118" int NULL,
  "c119" int NULL,
  "c120" int NULL,
  "c121" int NULL,
  "c122" int NULL,
  "c123" int NULL,
  "c124" int NULL,
  "c125" int NULL,
  "c126" int NULL,
  "c127" int NULL,
  "c128" int NULL,
  "c129" int NULL,
  "c130" int NULL,
  "c131" int NULL,
  "c132" int NULL,
  "c133" int NULL,
  "c134" int NULL,
  "c135" int NULL,
  "c136" int NULL,
  "c137" int NULL,
  "c138" int NULL,
  "c139" int NULL,
  "c140" int NULL,
  "c141" int NULL,
  "c142" int NULL,
  "c143" int NULL,
  "c144" int NULL,
  "c145" int NULL,
  "c146" int NULL,
  "c147" int NULL,
  "c148" int NULL,
  "c149" int NULL,
  CONSTRAINT "wide.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "wide_code_unique" ON "wide" ("code")
ALTER TABLE "wide" ADD CONSTRAINT "wide_root_id_foreign" FOREIGN KEY ("root_id") REFERENCES "roots" ("id")
CREATE TRIGGER "roots.cascade" ON "roots" INSTEAD OF DELETE AS
BEGIN -- wide_root_id_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    DELETE FROM "wide" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "wide"."root_id");
    DELETE FROM "roots" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "roots"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (@p1, @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), @p6, @p7, @p8)
  -- string, string, string, string, string, number, string, empty
INSERT INTO "roots" ("id") VALUES (@p1)
  -- number
SAVE TRANSACTION nested_0
INSERT INTO "wide" ("id", "root_id", "code", "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15", "c16", "c17", "c18", "c19", "c20", "c21", "c22", "c23", "c24", "c25", "c26", "c27", "c28", "c29", "c30", "c31", "c32", "c33", "c34", "c35", "c36", "c37", "c38", "c39", "c40", "c41", "c42", "c43", "c44", "c45", "c46", "c47", "c48", "c49", "c50", "c51", " … (15971 characters, 61b5bf78c04580f4)
  -- number, number, string, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, … 1989 in all
ROLLBACK TRANSACTION nested_0

== as many are upserted, half of them there (not to its end)

== rows longer than a function of JSON takes come whole in a tree (not to its end)
INSERT INTO "wide" ("id", "root_id", "code", "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15", "c16", "c17", "c18", "c19", "c20", "c21", "c22", "c23", "c24", "c25", "c26", "c27", "c28", "c29", "c30", "c31", "c32", "c33", "c34", "c35", "c36", "c37", "c38", "c39", "c40", "c41", "c42", "c43", "c44", "c45", "c46", "c47", "c48", "c49", "c50", "c51", " … (4251 characters, e29208a2ef675ded)
  -- number, number, string, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, … 459 in all
SELECT "id", COALESCE((SELECT t1."id" AS "0", t1."root_id" AS "1", t1."code" AS "2", t1."c0" AS "3", t1."c1" AS "4", t1."c2" AS "5", t1."c3" AS "6", t1."c4" AS "7", t1."c5" AS "8", t1."c6" AS "9", t1."c7" AS "10", t1."c8" AS "11", t1."c9" AS "12", t1."c10" AS "13", t1."c11" AS "14", t1."c12" AS "15", t1."c13" AS "16", t1."c14" AS "17", t1."c15" AS "18", t1."c16" AS "19", t1."c17" AS "20", t1."c18" … (3007 characters, c83fe04c3ac4ca92)

== every column is changed by one update, by key and by condition
UPDATE "wide" SET "root_id" = @p1, "c0" = @p2, "c1" = @p3, "c2" = @p4, "c3" = @p5, "c4" = @p6, "c5" = @p7, "c6" = @p8, "c7" = @p9, "c8" = @p10, "c9" = @p11, "c10" = @p12, "c11" = @p13, "c12" = @p14, "c13" = @p15, "c14" = @p16, "c15" = @p17, "c16" = @p18, "c17" = @p19, "c18" = @p20, "c19" = @p21, "c20" = @p22, "c21" = @p23, "c22" = @p24, "c23" = @p25, "c24" = @p26, "c25" = @p27, "c26" = @p28, "c27" = @p29, "c28" = @p30, "c29" = @p31, "c30" = @p32, "c31" = @p33, "c32" = @p34, "c33" = @p35, "c34" = @p36, "c35" = @p37, "c36" = @p38, "c37" = @p39, "c38" = @p40, "c39" = @p41, "c40" = @p42, "c41" = @p43, "c42" = @p44, "c43" = @p45, "c44" = @p46, "c45" = @p47, "c46" = @p48, "c47" = @p49, "c48" = @p50, "c49" = @p51, "c50" = @p52, "c51" = @p53, "c52" = @p54, "c53" = @p55, "c54" = @p56, "c55" = @p57, "c56" = @p58, "c57" = @p59, "c58" = @p60, "c59" = @p61, "c60" = @p62, "c61" = @p63, "c62" = @p64, "c63" = @p65, "c64" = @p66, "c65" = @p67, "c66" = @p68, "c67" = @p69, "c68" = @p70, "c69" = @p71, "c70" = @p72, "c71" = @p73, "c72" = @p74, "c73" = @p75, "c74" = @p76, "c75" = @p77, "c76" = @p78, "c77" = @p79, "c78" = @p80, "c79" = @p81, "c80" = @p82, "c81" = @p83, "c82" = @p84, "c83" = @p85, "c84" = @p86, "c85" = @p87, "c86" = @p88, "c87" = @p89, "c88" = @p90, "c89" = @p91, "c90" = @p92, "c91" = @p93, "c92" = @p94, "c93" = @p95, "c94" = @p96, "c95" = @p97, "c96" = @p98, "c97" = @p99, "c98" = @p100, "c99" = @p101, "c100" = @p102, "c101" = @p103, "c102" = @p104, "c103" = @p105, "c104" = @p106, "c105" = @p107, "c106" = @p108, "c107" = @p109, "c108" = @p110, "c109" = @p111, "c110" = @p112, "c111" = @p113, "c112" = @p114, "c113" = @p115, "c114" = @p116, "c115" = @p117, "c116" = @p118, "c117" = @p119, "c118" = @p120, "c119" = @p121, "c120" = @p122, "c121" = @p123, "c122" = @p124, "c123" = @p125, "c124" = @p126, "c125" = @p127, "c126" = @p128, "c127" = @p129, "c128" = @p130, "c129" = @p131, "c130" = @p132, "c131" = @p133, "c132" = @p134, "c133" = @p135, "c134" = @p136, "c135" = @p137, "c136" = @p138, "c137" = @p139, "c138" = @p140, "c139" = @p141, "c140" = @p142, "c141" = @p143, "c142" = @p144, "c143" = @p145, "c144" = @p146, "c145" = @p147, "c146" = @p148, "c147" = @p149, "c148" = @p150, "c149" = @p151 WHERE "id" = @p152
  -- number, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, number, empty, … 152 in all
SELECT "id", "root_id", "code", "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15", "c16", "c17", "c18", "c19", "c20", "c21", "c22", "c23", "c24", "c25", "c26", "c27", "c28", "c29", "c30", "c31", "c32", "c33", "c34", "c35", "c36", "c37", "c38", "c39", "c40", "c41", "c42", "c43", "c44", "c45", "c46", "c47", "c48", "c49", "c50", "c51", "c52", "c53", "c54", "c55", "c56", "c57", "c58", "c59", "c60", "c61", "c62", "c63", "c64", "c65", "c66", "c67", "c68", "c69", "c70", "c71", "c72", "c73", "c74", "c75", "c76", "c77", "c78", "c79", "c80", "c81", "c82", "c83", "c84", "c85", "c86", "c87", "c88", "c89", "c90", "c91", "c92", "c93", "c94", "c95", "c96", "c97", "c98", "c99", "c100", "c101", "c102", "c103", "c104", "c105", "c106", "c107", "c108", "c109", "c110", "c111", "c112", "c113", "c114", "c115", "c116", "c117", "c118", "c119", "c120", "c121", "c122", "c123", "c124", "c125", "c126", "c127", "c128", "c129", "c130", "c131", "c132", "c133", "c134", "c135", "c136", "c137", "c138", "c139", "c140", "c141", "c142", "c143", "c144", "c145", "c146", "c147", "c148", "c149" FROM "wide" WHERE "id" = @p1
  -- number
UPDATE "wide" SET "root_id" = @p1, "c0" = @p2, "c1" = @p3, "c2" = @p4, "c3" = @p5, "c4" = @p6, "c5" = @p7, "c6" = @p8, "c7" = @p9, "c8" = @p10, "c9" = @p11, "c10" = @p12, "c11" = @p13, "c12" = @p14, "c13" = @p15, "c14" = @p16, "c15" = @p17, "c16" = @p18, "c17" = @p19, "c18" = @p20, "c19" = @p21, "c20" = @p22, "c21" = @p23, "c22" = @p24, "c23" = @p25, "c24" = @p26, "c25" = @p27, "c26" = @p28, "c27" = @p29, "c28" = @p30, "c29" = @p31, "c30" = @p32, "c31" = @p33, "c32" = @p34, "c33" = @p35, "c34" = @p36, "c35" = @p37, "c36" = @p38, "c37" = @p39, "c38" = @p40, "c39" = @p41, "c40" = @p42, "c41" = @p43, "c42" = @p44, "c43" = @p45, "c44" = @p46, "c45" = @p47, "c46" = @p48, "c47" = @p49, "c48" = @p50, "c49" = @p51, "c50" = @p52, "c51" = @p53, "c52" = @p54, "c53" = @p55, "c54" = @p56, "c55" = @p57, "c56" = @p58, "c57" = @p59, "c58" = @p60, "c59" = @p61, "c60" = @p62, "c61" = @p63, "c62" = @p64, "c63" = @p65, "c64" = @p66, "c65" = @p67, "c66" = @p68, "c67" = @p69, "c68" = @p70, "c69" = @p71, "c70" = @p72, "c71" = @p73, "c72" = @p74, "c73" = @p75, "c74" = @p76, "c75" = @p77, "c76" = @p78, "c77" = @p79, "c78" = @p80, "c79" = @p81, "c80" = @p82, "c81" = @p83, "c82" = @p84, "c83" = @p85, "c84" = @p86, "c85" = @p87, "c86" = @p88, "c87" = @p89, "c88" = @p90, "c89" = @p91, "c90" = @p92, "c91" = @p93, "c92" = @p94, "c93" = @p95, "c94" = @p96, "c95" = @p97, "c96" = @p98, "c97" = @p99, "c98" = @p100, "c99" = @p101, "c100" = @p102, "c101" = @p103, "c102" = @p104, "c103" = @p105, "c104" = @p106, "c105" = @p107, "c106" = @p108, "c107" = @p109, "c108" = @p110, "c109" = @p111, "c110" = @p112, "c111" = @p113, "c112" = @p114, "c113" = @p115, "c114" = @p116, "c115" = @p117, "c116" = @p118, "c117" = @p119, "c118" = @p120, "c119" = @p121, "c120" = @p122, "c121" = @p123, "c122" = @p124, "c123" = @p125, "c124" = @p126, "c125" = @p127, "c126" = @p128, "c127" = @p129, "c128" = @p130, "c129" = @p131, "c130" = @p132, "c131" = @p133, "c132" = @p134, "c133" = @p135, "c134" = @p136, "c135" = @p137, "c136" = @p138, "c137" = @p139, "c138" = @p140, "c139" = @p141, "c140" = @p142, "c141" = @p143, "c142" = @p144, "c143" = @p145, "c144" = @p146, "c145" = @p147, "c146" = @p148, "c147" = @p149, "c148" = @p150, "c149" = @p151 WHERE "id" >= @p152
  -- number, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, number, empty, … 152 in all

== a condition on every column finds the one row, and an order by every column pages through all
INSERT INTO "wide" ("id", "root_id", "code", "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15", "c16", "c17", "c18", "c19", "c20", "c21", "c22", "c23", "c24", "c25", "c26", "c27", "c28", "c29", "c30", "c31", "c32", "c33", "c34", "c35", "c36", "c37", "c38", "c39", "c40", "c41", "c42", "c43", "c44", "c45", "c46", "c47", "c48", "c49", "c50", "c51", " … (5324 characters, 6e447a44a9f60197)
  -- number, number, string, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, number, empty, number, number, number, number, number, … 612 in all
SELECT "id", "root_id", "code", "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15", "c16", "c17", "c18", "c19", "c20", "c21", "c22", "c23", "c24", "c25", "c26", "c27", "c28", "c29", "c30", "c31", "c32", "c33", "c34", "c35", "c36", "c37", "c38", "c39", "c40", "c41", "c42", "c43", "c44", "c45", "c46", "c47", "c48", "c49", "c50", "c51", "c52", "c53",  … (3884 characters, 987aa86d0b2f424c)
  -- number, number, string, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, … 132 in all
SELECT "id", "root_id", "code", "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15", "c16", "c17", "c18", "c19", "c20", "c21", "c22", "c23", "c24", "c25", "c26", "c27", "c28", "c29", "c30", "c31", "c32", "c33", "c34", "c35", "c36", "c37", "c38", "c39", "c40", "c41", "c42", "c43", "c44", "c45", "c46", "c47", "c48", "c49", "c50", "c51", "c52", "c53", "c54", "c55", "c56", "c57", "c58", "c59", "c60", "c61", "c62", "c63", "c64", "c65", "c66", "c67", "c68", "c69", "c70", "c71", "c72", "c73", "c74", "c75", "c76", "c77", "c78", "c79", "c80", "c81", "c82", "c83", "c84", "c85", "c86", "c87", "c88", "c89", "c90", "c91", "c92", "c93", "c94", "c95", "c96", "c97", "c98", "c99", "c100", "c101", "c102", "c103", "c104", "c105", "c106", "c107", "c108", "c109", "c110", "c111", "c112", "c113", "c114", "c115", "c116", "c117", "c118", "c119", "c120", "c121", "c122", "c123", "c124", "c125", "c126", "c127", "c128", "c129", "c130", "c131", "c132", "c133", "c134", "c135", "c136", "c137", "c138", "c139", "c140", "c141", "c142", "c143", "c144", "c145", "c146", "c147", "c148", "c149" FROM "wide" ORDER BY "c0" DESC, "c1", "c2" DESC, "c3", "c4" DESC, "c5", "c6" DESC, "c7", "c8" DESC, "c9", "c10" DESC, "c11", "c12" DESC, "c13", "c14" DESC, "c15", "c16" DESC, "c17", "c18" DESC, "c19", "c20" DESC, "c21", "c22" DESC, "c23", "c24" DESC, "c25", "c26" DESC, "c27", "c28" DESC, "c29", "c30" DESC, "c31", "c32" DESC, "c33", "c34" DESC, "c35", "c36" DESC, "c37", "c38" DESC, "c39", "c40" DESC, "c41", "c42" DESC, "c43", "c44" DESC, "c45", "c46" DESC, "c47", "c48" DESC, "c49", "c50" DESC, "c51", "c52" DESC, "c53", "c54" DESC, "c55", "c56" DESC, "c57", "c58" DESC, "c59", "id" OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number
SELECT "id", "root_id", "code", "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15", "c16", "c17", "c18", "c19", "c20", "c21", "c22", "c23", "c24", "c25", "c26", "c27", "c28", "c29", "c30", "c31", "c32", "c33", "c34", "c35", "c36", "c37", "c38", "c39", "c40", "c41", "c42", "c43", "c44", "c45", "c46", "c47", "c48", "c49", "c50", "c51", "c52", "c53",  … (7859 characters, bd69d4a958523224)
  -- number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, … 110 in all
