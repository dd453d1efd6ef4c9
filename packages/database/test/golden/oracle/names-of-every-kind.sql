Oracle: names of every kind
A statement stands where it comes first. Behind it are the kinds of its parameters.

== words of SQL: rows are written, found, ordered, changed, deleted, restored and counted
CREATE TABLE "schema_counters" (
  "name" varchar2(255 char) NOT NULL,
  "value" number(19,0) NOT NULL,
  CONSTRAINT "schema_counters.value" CHECK ("value" > 0),
  CONSTRAINT "schema_counters.primary" PRIMARY KEY ("name")
)
CREATE TABLE "schema_migrations" (
  "revision" varchar2(255 char) NOT NULL,
  "name" varchar2(255 char) NOT NULL,
  "parents" clob NOT NULL,
  "checksum" varchar2(64 char) NOT NULL,
  "applied_at" timestamp(3) NOT NULL,
  "duration_ms" number(10,0) NOT NULL,
  "status" varchar2(7 char) NOT NULL,
  "journal" clob NULL,
  CONSTRAINT "schema_migrations.parents" CHECK (('[' || "parents" || ']') IS JSON STRICT),
  CONSTRAINT "schema_migrations.duration_ms" CHECK ("duration_ms" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "schema_migrations.status" CHECK ("status" IN ('applied', 'failed')),
  CONSTRAINT "schema_migrations.journal" CHECK (('[' || "journal" || ']') IS JSON STRICT),
  CONSTRAINT "schema_migrations.primary" PRIMARY KEY ("revision")
)
SELECT "revision", "name", "parents", "checksum", TO_CHAR("applied_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "applied_at.text", "duration_ms", "status", "journal" FROM "schema_migrations" ORDER BY "applied_at", "revision"
CREATE TABLE "select" (
  "id" raw(16) NOT NULL,
  "from" varchar2(20 char) NOT NULL,
  "limit" number(10,0) NULL,
  CONSTRAINT "select.limit" CHECK ("limit" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "select.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "select_from_unique" ON "select" ("from")
ALTER TABLE "select" ADD CONSTRAINT "select_from_unique" UNIQUE ("from") USING INDEX "select_from_unique"
CREATE TABLE "order" (
  "id" raw(16) NOT NULL,
  "references" raw(16) NOT NULL,
  "group" varchar2(20 char) NOT NULL,
  "limit" number(10,0) DEFAULT 1 NOT NULL,
  "version" number(10,0) NOT NULL,
  "deleted_at" timestamp(3) NULL,
  CONSTRAINT "order.limit" CHECK ("limit" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "order.version" CHECK ("version" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "order_sign" CHECK ("limit" >= 0),
  CONSTRAINT "order.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "order_group_limit_unique" ON "order" ("group", "limit")
ALTER TABLE "order" ADD CONSTRAINT "order_group_limit_unique" UNIQUE ("group", "limit") USING INDEX "order_group_limit_unique"
CREATE INDEX "order_references_index" ON "order" ("references")
ALTER TABLE "order" ADD CONSTRAINT "order_references_foreign" FOREIGN KEY ("references") REFERENCES "select" ("id") ON DELETE CASCADE
CREATE TABLE "user" (
  "id" raw(16) NOT NULL,
  "level" varchar2(20 char) NOT NULL,
  "rank" number(10,0) NULL,
  CONSTRAINT "user.rank" CHECK ("rank" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "user.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "user_level_unique" ON "user" ("level")
ALTER TABLE "user" ADD CONSTRAINT "user_level_unique" UNIQUE ("level") USING INDEX "user_level_unique"
CREATE TABLE "table" (
  "id" raw(16) NOT NULL,
  "session" raw(16) NOT NULL,
  "comment" varchar2(20 char) NOT NULL,
  "rank" number(10,0) DEFAULT 1 NOT NULL,
  "version" number(10,0) NOT NULL,
  "deleted_at" timestamp(3) NULL,
  CONSTRAINT "table.rank" CHECK ("rank" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "table.version" CHECK ("version" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "table_sign" CHECK ("rank" >= 0),
  CONSTRAINT "table.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "table_comment_rank_unique" ON "table" ("comment", "rank")
ALTER TABLE "table" ADD CONSTRAINT "table_comment_rank_unique" UNIQUE ("comment", "rank") USING INDEX "table_comment_rank_unique"
CREATE INDEX "table_session_index" ON "table" ("session")
ALTER TABLE "table" ADD CONSTRAINT "table_session_foreign" FOREIGN KEY ("session") REFERENCES "user" ("id") ON DELETE CASCADE
CREATE TABLE "größen" (
  "id" raw(16) NOT NULL,
  "имя" varchar2(20 char) NOT NULL,
  "ñúmero" number(10,0) NULL,
  CONSTRAINT "größen.ñúmero" CHECK ("ñúmero" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "größen.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "größen_имя_unique" ON "größen" ("имя")
ALTER TABLE "größen" ADD CONSTRAINT "größen_имя_unique" UNIQUE ("имя") USING INDEX "größen_имя_unique"
CREATE TABLE "καιροί" (
  "id" raw(16) NOT NULL,
  "väter" raw(16) NOT NULL,
  "名前" varchar2(20 char) NOT NULL,
  "ñúmero" number(10,0) DEFAULT 1 NOT NULL,
  "version" number(10,0) NOT NULL,
  "deleted_at" timestamp(3) NULL,
  CONSTRAINT "καιροί.ñúmero" CHECK ("ñúmero" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "καιροί.version" CHECK ("version" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "καιροί_sign" CHECK ("ñúmero" >= 0),
  CONSTRAINT "καιροί.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "καιροί_名前_ñúmero_unique" ON "καιροί" ("名前", "ñúmero")
ALTER TABLE "καιροί" ADD CONSTRAINT "καιροί_名前_ñúmero_unique" UNIQUE ("名前", "ñúmero") USING INDEX "καιροί_名前_ñúmero_unique"
CREATE INDEX "καιροί_väter_index" ON "καιροί" ("väter")
ALTER TABLE "καιροί" ADD CONSTRAINT "καιροί_väter_foreign" FOREIGN KEY ("väter") REFERENCES "größen" ("id") ON DELETE CASCADE
CREATE TABLE "Wagon" (
  "id" raw(16) NOT NULL,
  "Key" varchar2(20 char) NOT NULL,
  "NUMBER" number(10,0) NULL,
  CONSTRAINT "Wagon.NUMBER" CHECK ("NUMBER" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "Wagon.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "Wagon_Key_unique" ON "Wagon" ("Key")
ALTER TABLE "Wagon" ADD CONSTRAINT "Wagon_Key_unique" UNIQUE ("Key") USING INDEX "Wagon_Key_unique"
CREATE TABLE "wagonWheel" (
  "id" raw(16) NOT NULL,
  "Wagon_Id" raw(16) NOT NULL,
  "wordOf" varchar2(20 char) NOT NULL,
  "NUMBER" number(10,0) DEFAULT 1 NOT NULL,
  "version" number(10,0) NOT NULL,
  "deleted_at" timestamp(3) NULL,
  CONSTRAINT "wagonWheel.NUMBER" CHECK ("NUMBER" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "wagonWheel.version" CHECK ("version" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "wagonWheel_sign" CHECK ("NUMBER" >= 0),
  CONSTRAINT "wagonWheel.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "wagonWheel_wordOf_NUMBER_unique" ON "wagonWheel" ("wordOf", "NUMBER")
ALTER TABLE "wagonWheel" ADD CONSTRAINT "wagonWheel_wordOf_NUMBER_unique" UNIQUE ("wordOf", "NUMBER") USING INDEX "wagonWheel_wordOf_NUMBER_unique"
CREATE INDEX "wagonWheel_Wagon_Id_index" ON "wagonWheel" ("Wagon_Id")
ALTER TABLE "wagonWheel" ADD CONSTRAINT "wagonWheel_Wagon_Id_foreign" FOREIGN KEY ("Wagon_Id") REFERENCES "Wagon" ("id") ON DELETE CASCADE
CREATE TABLE "pppppppppppppppppppppp" (
  "id" raw(16) NOT NULL,
  "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk" varchar2(20 char) NOT NULL,
  "nnnnnnnnnnnnnnnn" number(10,0) NULL,
  CONSTRAINT "pppppppppppppppppppppp.nnnnnnnnnnnnnnnn" CHECK ("nnnnnnnnnnnnnnnn" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "pppppppppppppppppppppp.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "pppppppppppppppppppppp_kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk_unique" ON "pppppppppppppppppppppp" ("kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk")
ALTER TABLE "pppppppppppppppppppppp" ADD CONSTRAINT "pppppppppppppppppppppp_kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk_unique" UNIQUE ("kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk") USING INDEX "pppppppppppppppppppppp_kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk_unique"
CREATE TABLE "cccccccccccccccccccccc" (
  "id" raw(16) NOT NULL,
  "llllllllllllllllllllllllllllllll" raw(16) NOT NULL,
  "wwwwwwwwwwwwwww" varchar2(20 char) NOT NULL,
  "nnnnnnnnnnnnnnnn" number(10,0) DEFAULT 1 NOT NULL,
  "version" number(10,0) NOT NULL,
  "deleted_at" timestamp(3) NULL,
  CONSTRAINT "cccccccccccccccccccccc.nnnnnnnnnnnnnnnn" CHECK ("nnnnnnnnnnnnnnnn" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "cccccccccccccccccccccc.version" CHECK ("version" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "cccccccccccccccccccccc_sign" CHECK ("nnnnnnnnnnnnnnnn" >= 0),
  CONSTRAINT "cccccccccccccccccccccc.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "cccccccccccccccccccccc_wwwwwwwwwwwwwww_nnnnnnnnnnnnnnnn_unique" ON "cccccccccccccccccccccc" ("wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn")
ALTER TABLE "cccccccccccccccccccccc" ADD CONSTRAINT "cccccccccccccccccccccc_wwwwwwwwwwwwwww_nnnnnnnnnnnnnnnn_unique" UNIQUE ("wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn") USING INDEX "cccccccccccccccccccccc_wwwwwwwwwwwwwww_nnnnnnnnnnnnnnnn_unique"
CREATE INDEX "cccccccccccccccccccccc_llllllllllllllllllllllllllllllll_index" ON "cccccccccccccccccccccc" ("llllllllllllllllllllllllllllllll")
ALTER TABLE "cccccccccccccccccccccc" ADD CONSTRAINT "cccccccccccccccccccccc_llllllllllllllllllllllllllllllll_foreign" FOREIGN KEY ("llllllllllllllllllllllllllllllll") REFERENCES "pppppppppppppppppppppp" ("id") ON DELETE CASCADE
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty
INSERT INTO "select" ("id", "from", "limit") VALUES (:1, :2, :3)
  -- bytes, string, number
INSERT INTO "order" ("id", "references", "group", "limit", "version", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS raw(16)) AS "references", CAST(:3 AS varchar2(20 char)) AS "group", CAST(:4 AS number(10,0)) AS "limit", CAST(:5 AS number(10,0)) AS "version", TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:7 AS raw(16)), CAST(:8 AS raw(16)), CAST(:9 AS varchar2(20 char)), CAST(:10 AS number(10,0)), CAST(:11 AS number(10,0)), TO_TIMESTAMP(:12, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:13 AS raw(16)), CAST(:14 AS raw(16)), CAST(:15 AS varchar2(20 char)), CAST(:16 AS number(10,0)), CAST(:17 AS number(10,0)), TO_TIMESTAMP(:18, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual
  -- bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty
SELECT "id", "references", "group", "limit", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "order" WHERE "limit" >= :1 AND "group" = :2 AND "deleted_at" IS NULL ORDER BY "limit" DESC
  -- number, string
UPDATE "order" SET "group" = :1, "version" = "version" + 1 WHERE "limit" IN (SELECT TO_NUMBER("item") FROM JSON_TABLE(:2, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) AND "deleted_at" IS NULL
  -- string, string
UPDATE "order" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "version" = "version" + 1 WHERE "group" = :2 AND "limit" = :3 AND "deleted_at" IS NULL
  -- string, string, number
SELECT count(*) AS "count" FROM "order" WHERE "deleted_at" IS NULL
UPDATE "order" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "version" = "version" + 1 WHERE "limit" = :2 AND "deleted_at" IS NOT NULL
  -- empty, number
SELECT "id", "references", "group", "limit", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "order" WHERE "limit" = :1 AND "deleted_at" IS NULL OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY
  -- number, number, number

== words of SQL: keys, checks and foreign keys say by their names what was broken, and an upsert goes by them
INSERT INTO "order" ("id", "references", "group", "limit", "version", "deleted_at") VALUES (:1, :2, :3, :4, :5, TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'))
  -- bytes, bytes, string, number, number, empty
SAVEPOINT nested_1
ROLLBACK TO SAVEPOINT nested_1
SAVEPOINT nested_2
ROLLBACK TO SAVEPOINT nested_2
SAVEPOINT nested_3
ROLLBACK TO SAVEPOINT nested_3
MERGE INTO "order" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS raw(16)) AS "references", CAST(:3 AS varchar2(20 char)) AS "group", CAST(:4 AS number(10,0)) AS "limit", CAST(:5 AS number(10,0)) AS "version", TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual) brought LEFT JOIN "order" there ON there."group" = brought."group" AND there."limit" = brought."limit") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "references" = brought."references", "version" = kept."version" + 1 WHEN NOT MATCHED THEN INSERT ("id", "references", "group", "limit", "version", "deleted_at") VALUES (brought."id", brought."references", brought."group", brought."limit", brought."version", brought."deleted_at")
  -- bytes, bytes, string, number, number, empty
SELECT "id", "references", "group", "limit", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "order" WHERE "group" = :1 AND "limit" = :2 AND "deleted_at" IS NULL ORDER BY "id" DESC OFFSET :3 ROWS FETCH NEXT :4 ROWS ONLY
  -- string, number, number, number

== words of SQL: pages and trees, and what the query builder writes
SELECT "id", "references", "group", "limit", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "order" WHERE "deleted_at" IS NULL ORDER BY "limit", "id" OFFSET :1 ROWS FETCH NEXT :2 ROWS ONLY
  -- number, number
SELECT "id", "references", "group", "limit", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "order" WHERE "deleted_at" IS NULL AND "limit" >= :1 AND ("limit" > :2 OR ("limit" = :3 AND "id" > :4)) ORDER BY "limit", "id" OFFSET :5 ROWS FETCH NEXT :6 ROWS ONLY
  -- number, number, number, bytes, number, number
SELECT "id", "from", "limit", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."references"), t1."group", t1."limit", t1."version", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "limit" DESC, "id") AS "place" FROM "order" t1 WHERE t1."references" = t0."id" AND "deleted_at" IS NULL ORDER BY "limit" DESC, "id" FETCH NEXT 2 ROWS ONLY)), TO_CLOB('[]')) AS "all_order" FROM "select" t0 WHERE "from" = :1 OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY
  -- string, number, number

== words of engines: rows are written, found, ordered, changed, deleted, restored and counted
INSERT INTO "user" ("id", "level", "rank") VALUES (:1, :2, :3)
  -- bytes, string, number
INSERT INTO "table" ("id", "session", "comment", "rank", "version", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS raw(16)) AS "session", CAST(:3 AS varchar2(20 char)) AS "comment", CAST(:4 AS number(10,0)) AS "rank", CAST(:5 AS number(10,0)) AS "version", TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:7 AS raw(16)), CAST(:8 AS raw(16)), CAST(:9 AS varchar2(20 char)), CAST(:10 AS number(10,0)), CAST(:11 AS number(10,0)), TO_TIMESTAMP(:12, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:13 AS raw(16)), CAST(:14 AS raw(16)), CAST(:15 AS varchar2(20 char)), CAST(:16 AS number(10,0)), CAST(:17 AS number(10,0)), TO_TIMESTAMP(:18, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual
  -- bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty
SELECT "id", "session", "comment", "rank", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "table" WHERE "rank" >= :1 AND "comment" = :2 AND "deleted_at" IS NULL ORDER BY "rank" DESC
  -- number, string
UPDATE "table" SET "comment" = :1, "version" = "version" + 1 WHERE "rank" IN (SELECT TO_NUMBER("item") FROM JSON_TABLE(:2, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) AND "deleted_at" IS NULL
  -- string, string
UPDATE "table" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "version" = "version" + 1 WHERE "comment" = :2 AND "rank" = :3 AND "deleted_at" IS NULL
  -- string, string, number
SELECT count(*) AS "count" FROM "table" WHERE "deleted_at" IS NULL
UPDATE "table" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "version" = "version" + 1 WHERE "rank" = :2 AND "deleted_at" IS NOT NULL
  -- empty, number
SELECT "id", "session", "comment", "rank", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "table" WHERE "rank" = :1 AND "deleted_at" IS NULL OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY
  -- number, number, number

== words of engines: keys, checks and foreign keys say by their names what was broken, and an upsert goes by them
INSERT INTO "table" ("id", "session", "comment", "rank", "version", "deleted_at") VALUES (:1, :2, :3, :4, :5, TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'))
  -- bytes, bytes, string, number, number, empty
MERGE INTO "table" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS raw(16)) AS "session", CAST(:3 AS varchar2(20 char)) AS "comment", CAST(:4 AS number(10,0)) AS "rank", CAST(:5 AS number(10,0)) AS "version", TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual) brought LEFT JOIN "table" there ON there."comment" = brought."comment" AND there."rank" = brought."rank") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "session" = brought."session", "version" = kept."version" + 1 WHEN NOT MATCHED THEN INSERT ("id", "session", "comment", "rank", "version", "deleted_at") VALUES (brought."id", brought."session", brought."comment", brought."rank", brought."version", brought."deleted_at")
  -- bytes, bytes, string, number, number, empty
SELECT "id", "session", "comment", "rank", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "table" WHERE "comment" = :1 AND "rank" = :2 AND "deleted_at" IS NULL ORDER BY "id" DESC OFFSET :3 ROWS FETCH NEXT :4 ROWS ONLY
  -- string, number, number, number

== words of engines: pages and trees, and what the query builder writes
SELECT "id", "session", "comment", "rank", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "table" WHERE "deleted_at" IS NULL ORDER BY "rank", "id" OFFSET :1 ROWS FETCH NEXT :2 ROWS ONLY
  -- number, number
SELECT "id", "session", "comment", "rank", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "table" WHERE "deleted_at" IS NULL AND "rank" >= :1 AND ("rank" > :2 OR ("rank" = :3 AND "id" > :4)) ORDER BY "rank", "id" OFFSET :5 ROWS FETCH NEXT :6 ROWS ONLY
  -- number, number, number, bytes, number, number
SELECT "id", "level", "rank", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."session"), t1."comment", t1."rank", t1."version", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "rank" DESC, "id") AS "place" FROM "table" t1 WHERE t1."session" = t0."id" AND "deleted_at" IS NULL ORDER BY "rank" DESC, "id" FETCH NEXT 2 ROWS ONLY)), TO_CLOB('[]')) AS "all_table" FROM "user" t0 WHERE "level" = :1 OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY
  -- string, number, number

== other alphabets: rows are written, found, ordered, changed, deleted, restored and counted
INSERT INTO "größen" ("id", "имя", "ñúmero") VALUES (:1, :2, :3)
  -- bytes, string, number
INSERT INTO "καιροί" ("id", "väter", "名前", "ñúmero", "version", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS raw(16)) AS "väter", CAST(:3 AS varchar2(20 char)) AS "名前", CAST(:4 AS number(10,0)) AS "ñúmero", CAST(:5 AS number(10,0)) AS "version", TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:7 AS raw(16)), CAST(:8 AS raw(16)), CAST(:9 AS varchar2(20 char)), CAST(:10 AS number(10,0)), CAST(:11 AS number(10,0)), TO_TIMESTAMP(:12, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:13 AS raw(16)), CAST(:14 AS raw(16)), CAST(:15 AS varchar2(20 char)), CAST(:16 AS number(10,0)), CAST(:17 AS number(10,0)), TO_TIMESTAMP(:18, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual
  -- bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty
SELECT "id", "väter", "名前", "ñúmero", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "καιροί" WHERE "ñúmero" >= :1 AND "名前" = :2 AND "deleted_at" IS NULL ORDER BY "ñúmero" DESC
  -- number, string
UPDATE "καιροί" SET "名前" = :1, "version" = "version" + 1 WHERE "ñúmero" IN (SELECT TO_NUMBER("item") FROM JSON_TABLE(:2, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) AND "deleted_at" IS NULL
  -- string, string
UPDATE "καιροί" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "version" = "version" + 1 WHERE "名前" = :2 AND "ñúmero" = :3 AND "deleted_at" IS NULL
  -- string, string, number
SELECT count(*) AS "count" FROM "καιροί" WHERE "deleted_at" IS NULL
UPDATE "καιροί" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "version" = "version" + 1 WHERE "ñúmero" = :2 AND "deleted_at" IS NOT NULL
  -- empty, number
SELECT "id", "väter", "名前", "ñúmero", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "καιροί" WHERE "ñúmero" = :1 AND "deleted_at" IS NULL OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY
  -- number, number, number

== other alphabets: keys, checks and foreign keys say by their names what was broken, and an upsert goes by them
INSERT INTO "καιροί" ("id", "väter", "名前", "ñúmero", "version", "deleted_at") VALUES (:1, :2, :3, :4, :5, TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'))
  -- bytes, bytes, string, number, number, empty
MERGE INTO "καιροί" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS raw(16)) AS "väter", CAST(:3 AS varchar2(20 char)) AS "名前", CAST(:4 AS number(10,0)) AS "ñúmero", CAST(:5 AS number(10,0)) AS "version", TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual) brought LEFT JOIN "καιροί" there ON there."名前" = brought."名前" AND there."ñúmero" = brought."ñúmero") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "väter" = brought."väter", "version" = kept."version" + 1 WHEN NOT MATCHED THEN INSERT ("id", "väter", "名前", "ñúmero", "version", "deleted_at") VALUES (brought."id", brought."väter", brought."名前", brought."ñúmero", brought."version", brought."deleted_at")
  -- bytes, bytes, string, number, number, empty
SELECT "id", "väter", "名前", "ñúmero", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "καιροί" WHERE "名前" = :1 AND "ñúmero" = :2 AND "deleted_at" IS NULL ORDER BY "id" DESC OFFSET :3 ROWS FETCH NEXT :4 ROWS ONLY
  -- string, number, number, number

== other alphabets: pages and trees, and what the query builder writes
SELECT "id", "väter", "名前", "ñúmero", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "καιροί" WHERE "deleted_at" IS NULL ORDER BY "ñúmero", "id" OFFSET :1 ROWS FETCH NEXT :2 ROWS ONLY
  -- number, number
SELECT "id", "väter", "名前", "ñúmero", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "καιροί" WHERE "deleted_at" IS NULL AND "ñúmero" >= :1 AND ("ñúmero" > :2 OR ("ñúmero" = :3 AND "id" > :4)) ORDER BY "ñúmero", "id" OFFSET :5 ROWS FETCH NEXT :6 ROWS ONLY
  -- number, number, number, bytes, number, number
SELECT "id", "имя", "ñúmero", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."väter"), t1."名前", t1."ñúmero", t1."version", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "ñúmero" DESC, "id") AS "place" FROM "καιροί" t1 WHERE t1."väter" = t0."id" AND "deleted_at" IS NULL ORDER BY "ñúmero" DESC, "id" FETCH NEXT 2 ROWS ONLY)), TO_CLOB('[]')) AS "all_καιροί" FROM "größen" t0 WHERE "имя" = :1 OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY
  -- string, number, number

== capitals in the middle: rows are written, found, ordered, changed, deleted, restored and counted
INSERT INTO "Wagon" ("id", "Key", "NUMBER") VALUES (:1, :2, :3)
  -- bytes, string, number
INSERT INTO "wagonWheel" ("id", "Wagon_Id", "wordOf", "NUMBER", "version", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS raw(16)) AS "Wagon_Id", CAST(:3 AS varchar2(20 char)) AS "wordOf", CAST(:4 AS number(10,0)) AS "NUMBER", CAST(:5 AS number(10,0)) AS "version", TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:7 AS raw(16)), CAST(:8 AS raw(16)), CAST(:9 AS varchar2(20 char)), CAST(:10 AS number(10,0)), CAST(:11 AS number(10,0)), TO_TIMESTAMP(:12, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:13 AS raw(16)), CAST(:14 AS raw(16)), CAST(:15 AS varchar2(20 char)), CAST(:16 AS number(10,0)), CAST(:17 AS number(10,0)), TO_TIMESTAMP(:18, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual
  -- bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty
SELECT "id", "Wagon_Id", "wordOf", "NUMBER", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "wagonWheel" WHERE "NUMBER" >= :1 AND "wordOf" = :2 AND "deleted_at" IS NULL ORDER BY "NUMBER" DESC
  -- number, string
UPDATE "wagonWheel" SET "wordOf" = :1, "version" = "version" + 1 WHERE "NUMBER" IN (SELECT TO_NUMBER("item") FROM JSON_TABLE(:2, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) AND "deleted_at" IS NULL
  -- string, string
UPDATE "wagonWheel" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "version" = "version" + 1 WHERE "wordOf" = :2 AND "NUMBER" = :3 AND "deleted_at" IS NULL
  -- string, string, number
SELECT count(*) AS "count" FROM "wagonWheel" WHERE "deleted_at" IS NULL
UPDATE "wagonWheel" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "version" = "version" + 1 WHERE "NUMBER" = :2 AND "deleted_at" IS NOT NULL
  -- empty, number
SELECT "id", "Wagon_Id", "wordOf", "NUMBER", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "wagonWheel" WHERE "NUMBER" = :1 AND "deleted_at" IS NULL OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY
  -- number, number, number

== capitals in the middle: keys, checks and foreign keys say by their names what was broken, and an upsert goes by them
INSERT INTO "wagonWheel" ("id", "Wagon_Id", "wordOf", "NUMBER", "version", "deleted_at") VALUES (:1, :2, :3, :4, :5, TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'))
  -- bytes, bytes, string, number, number, empty
MERGE INTO "wagonWheel" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS raw(16)) AS "Wagon_Id", CAST(:3 AS varchar2(20 char)) AS "wordOf", CAST(:4 AS number(10,0)) AS "NUMBER", CAST(:5 AS number(10,0)) AS "version", TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual) brought LEFT JOIN "wagonWheel" there ON there."wordOf" = brought."wordOf" AND there."NUMBER" = brought."NUMBER") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "Wagon_Id" = brought."Wagon_Id", "version" = kept."version" + 1 WHEN NOT MATCHED THEN INSERT ("id", "Wagon_Id", "wordOf", "NUMBER", "version", "deleted_at") VALUES (brought."id", brought."Wagon_Id", brought."wordOf", brought."NUMBER", brought."version", brought."deleted_at")
  -- bytes, bytes, string, number, number, empty
SELECT "id", "Wagon_Id", "wordOf", "NUMBER", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "wagonWheel" WHERE "wordOf" = :1 AND "NUMBER" = :2 AND "deleted_at" IS NULL ORDER BY "id" DESC OFFSET :3 ROWS FETCH NEXT :4 ROWS ONLY
  -- string, number, number, number

== capitals in the middle: pages and trees, and what the query builder writes
SELECT "id", "Wagon_Id", "wordOf", "NUMBER", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "wagonWheel" WHERE "deleted_at" IS NULL ORDER BY "NUMBER", "id" OFFSET :1 ROWS FETCH NEXT :2 ROWS ONLY
  -- number, number
SELECT "id", "Wagon_Id", "wordOf", "NUMBER", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "wagonWheel" WHERE "deleted_at" IS NULL AND "NUMBER" >= :1 AND ("NUMBER" > :2 OR ("NUMBER" = :3 AND "id" > :4)) ORDER BY "NUMBER", "id" OFFSET :5 ROWS FETCH NEXT :6 ROWS ONLY
  -- number, number, number, bytes, number, number
SELECT "id", "Key", "NUMBER", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."Wagon_Id"), t1."wordOf", t1."NUMBER", t1."version", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "NUMBER" DESC, "id") AS "place" FROM "wagonWheel" t1 WHERE t1."Wagon_Id" = t0."id" AND "deleted_at" IS NULL ORDER BY "NUMBER" DESC, "id" FETCH NEXT 2 ROWS ONLY)), TO_CLOB('[]')) AS "all_wagonWheel" FROM "Wagon" t0 WHERE "Key" = :1 OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY
  -- string, number, number

== names as long as may be: rows are written, found, ordered, changed, deleted, restored and counted
INSERT INTO "pppppppppppppppppppppp" ("id", "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk", "nnnnnnnnnnnnnnnn") VALUES (:1, :2, :3)
  -- bytes, string, number
INSERT INTO "cccccccccccccccccccccc" ("id", "llllllllllllllllllllllllllllllll", "wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn", "version", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS raw(16)) AS "llllllllllllllllllllllllllllllll", CAST(:3 AS varchar2(20 char)) AS "wwwwwwwwwwwwwww", CAST(:4 AS number(10,0)) AS "nnnnnnnnnnnnnnnn", CAST(:5 AS number(10,0)) AS "version", TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:7 AS raw(16)), CAST(:8 AS raw(16)), CAST(:9 AS varchar2(20 char)), CAST(:10 AS number(10,0)), CAST(:11 AS number(10,0)), TO_TIMESTAMP(:12, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:13 AS raw(16)), CAST(:14 AS raw(16)), CAST(:15 AS varchar2(20 char)), CAST(:16 AS number(10,0)), CAST(:17 AS number(10,0)), TO_TIMESTAMP(:18, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual
  -- bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty
SELECT "id", "llllllllllllllllllllllllllllllll", "wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "cccccccccccccccccccccc" WHERE "nnnnnnnnnnnnnnnn" >= :1 AND "wwwwwwwwwwwwwww" = :2 AND "deleted_at" IS NULL ORDER BY "nnnnnnnnnnnnnnnn" DESC
  -- number, string
UPDATE "cccccccccccccccccccccc" SET "wwwwwwwwwwwwwww" = :1, "version" = "version" + 1 WHERE "nnnnnnnnnnnnnnnn" IN (SELECT TO_NUMBER("item") FROM JSON_TABLE(:2, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) AND "deleted_at" IS NULL
  -- string, string
UPDATE "cccccccccccccccccccccc" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "version" = "version" + 1 WHERE "wwwwwwwwwwwwwww" = :2 AND "nnnnnnnnnnnnnnnn" = :3 AND "deleted_at" IS NULL
  -- string, string, number
SELECT count(*) AS "count" FROM "cccccccccccccccccccccc" WHERE "deleted_at" IS NULL
UPDATE "cccccccccccccccccccccc" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "version" = "version" + 1 WHERE "nnnnnnnnnnnnnnnn" = :2 AND "deleted_at" IS NOT NULL
  -- empty, number
SELECT "id", "llllllllllllllllllllllllllllllll", "wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "cccccccccccccccccccccc" WHERE "nnnnnnnnnnnnnnnn" = :1 AND "deleted_at" IS NULL OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY
  -- number, number, number

== names as long as may be: keys, checks and foreign keys say by their names what was broken, and an upsert goes by them
INSERT INTO "cccccccccccccccccccccc" ("id", "llllllllllllllllllllllllllllllll", "wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn", "version", "deleted_at") VALUES (:1, :2, :3, :4, :5, TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'))
  -- bytes, bytes, string, number, number, empty
MERGE INTO "cccccccccccccccccccccc" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS raw(16)) AS "llllllllllllllllllllllllllllllll", CAST(:3 AS varchar2(20 char)) AS "wwwwwwwwwwwwwww", CAST(:4 AS number(10,0)) AS "nnnnnnnnnnnnnnnn", CAST(:5 AS number(10,0)) AS "version", TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual) brought LEFT JOIN "cccccccccccccccccccccc" there ON there."wwwwwwwwwwwwwww" = brought."wwwwwwwwwwwwwww" AND there."nnnnnnnnnnnnnnnn" = brought."nnnnnnnnnnnnnnnn") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "llllllllllllllllllllllllllllllll" = brought."llllllllllllllllllllllllllllllll", "version" = kept."version" + 1 WHEN NOT MATCHED THEN INSERT ("id", "llllllllllllllllllllllllllllllll", "wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn", "version", "deleted_at") VALUES (brought."id", brought."llllllllllllllllllllllllllllllll", brought."wwwwwwwwwwwwwww", brought."nnnnnnnnnnnnnnnn", brought."version", brought."deleted_at")
  -- bytes, bytes, string, number, number, empty
SELECT "id", "llllllllllllllllllllllllllllllll", "wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "cccccccccccccccccccccc" WHERE "wwwwwwwwwwwwwww" = :1 AND "nnnnnnnnnnnnnnnn" = :2 AND "deleted_at" IS NULL ORDER BY "id" DESC OFFSET :3 ROWS FETCH NEXT :4 ROWS ONLY
  -- string, number, number, number

== names as long as may be: pages and trees, and what the query builder writes
SELECT "id", "llllllllllllllllllllllllllllllll", "wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "cccccccccccccccccccccc" WHERE "deleted_at" IS NULL ORDER BY "nnnnnnnnnnnnnnnn", "id" OFFSET :1 ROWS FETCH NEXT :2 ROWS ONLY
  -- number, number
SELECT "id", "llllllllllllllllllllllllllllllll", "wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "cccccccccccccccccccccc" WHERE "deleted_at" IS NULL AND "nnnnnnnnnnnnnnnn" >= :1 AND ("nnnnnnnnnnnnnnnn" > :2 OR ("nnnnnnnnnnnnnnnn" = :3 AND "id" > :4)) ORDER BY "nnnnnnnnnnnnnnnn", "id" OFFSET :5 ROWS FETCH NEXT :6 ROWS ONLY
  -- number, number, number, bytes, number, number
SELECT "id", "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk", "nnnnnnnnnnnnnnnn", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."llllllllllllllllllllllllllllllll"), t1."wwwwwwwwwwwwwww", t1."nnnnnnnnnnnnnnnn", t1."version", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "nnnnnnnnnnnnnnnn" DESC, "id") AS "place" FROM "cccccccccccccccccccccc" t1 WHERE t1."llllllllllllllllllllllllllllllll" = t0."id" AND "deleted_at" IS NULL ORDER BY "nnnnnnnnnnnnnnnn" DESC, "id" FETCH NEXT 2 ROWS ONLY)), TO_CLOB('[]')) AS "all_cccccccccccccccccccccc" FROM "pppppppppppppppppppppp" t0 WHERE "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk" = :1 OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY
  -- string, number, number
