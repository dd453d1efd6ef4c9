Oracle: operations, each with its way back

== make the table towns
CREATE TABLE "towns" (
  "id" raw(16) NOT NULL,
  "code" varchar2(10 char) NOT NULL,
  CONSTRAINT "towns.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "towns_code_unique" ON "towns" ("code")
ALTER TABLE "towns" ADD CONSTRAINT "towns_code_unique" UNIQUE ("code") USING INDEX "towns_code_unique"

== make the table houses
CREATE TABLE "houses" (
  "id" raw(16) NOT NULL,
  "number" number(19,0) NOT NULL,
  "town_id" raw(16) NULL,
  "attached_to" raw(16) NULL,
  "name" varchar2(100 char) NOT NULL,
  "state" varchar2(11 char) DEFAULT 'new' NOT NULL,
  "net" number(12,2) DEFAULT 0.50 NOT NULL,
  "tax" number(12,2) NULL,
  "sold" number(1,0) DEFAULT 0 NOT NULL,
  "built" date NULL,
  "seen_at" timestamp(3) NULL,
  "notes" clob NULL,
  "plan" raw(20) NULL,
  "facts" clob NULL,
  CONSTRAINT "houses.number" CHECK ("number" > 0),
  CONSTRAINT "houses.state" CHECK ("state" IN ('new', 'built', 'torn ''down''', TO_CHAR(UNISTR('\00e9')))),
  CONSTRAINT "houses.sold" CHECK ("sold" IN (0, 1)),
  CONSTRAINT "houses.built" CHECK ("built" = TRUNC("built")),
  CONSTRAINT "houses.facts" CHECK (('[' || "facts" || ']') IS JSON STRICT),
  CONSTRAINT "houses_tax" CHECK ("tax" < "net"),
  CONSTRAINT "houses_built" CHECK ("built" >= TO_DATE('1900-01-01', 'YYYY-MM-DD')),
  CONSTRAINT "houses.primary" PRIMARY KEY ("id")
)
ALTER TABLE "houses" ADD ("total" number(12,2) GENERATED ALWAYS AS (CAST("net" + "tax" AS number(12,2))) VIRTUAL)
CREATE UNIQUE INDEX "houses_name_unique" ON "houses" (CASE WHEN ("sold" = 0) THEN "name" END)
CREATE UNIQUE INDEX "houses_town_id_name_unique" ON "houses" (CASE WHEN "town_id" IS NOT NULL THEN "town_id" END, CASE WHEN "town_id" IS NOT NULL THEN "name" END)
CREATE UNIQUE INDEX "houses_name_lower_unique" ON "houses" (TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))
CREATE INDEX "houses_state_number_index" ON "houses" ("state", "number" DESC)
CREATE INDEX "houses_built_index" ON "houses" ("built", CASE WHEN "built" > TO_DATE('2000-01-01', 'YYYY-MM-DD') THEN 1 END)
ALTER TABLE "houses" ADD CONSTRAINT "houses_town_id_foreign" FOREIGN KEY ("town_id") REFERENCES "towns" ("id") ON DELETE SET NULL
ALTER TABLE "houses" ADD CONSTRAINT "houses_attached_to_foreign" FOREIGN KEY ("attached_to") REFERENCES "houses" ("id") ON DELETE CASCADE

== make a table
CREATE TABLE "empty" (
  "id" number(10,0) NOT NULL,
  "word" varchar2(5 char) DEFAULT ' ' NOT NULL,
  CONSTRAINT "empty.id" CHECK ("id" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "empty.primary" PRIMARY KEY ("id")
)
-- and back
DROP TABLE "empty" PURGE

== rename a table
DROP INDEX "houses_built_index"
DROP INDEX "houses_name_lower_unique"
DROP INDEX "houses_town_id_name_unique"
DROP INDEX "houses_name_unique"
ALTER TABLE "houses" RENAME TO "homes"
ALTER TABLE "homes" RENAME CONSTRAINT "houses.number" TO "homes.number"
ALTER TABLE "homes" RENAME CONSTRAINT "houses.state" TO "homes.state"
ALTER TABLE "homes" RENAME CONSTRAINT "houses.sold" TO "homes.sold"
ALTER TABLE "homes" RENAME CONSTRAINT "houses.built" TO "homes.built"
ALTER TABLE "homes" RENAME CONSTRAINT "houses.facts" TO "homes.facts"
ALTER TABLE "homes" RENAME CONSTRAINT "houses_tax" TO "homes_tax"
ALTER TABLE "homes" RENAME CONSTRAINT "houses_built" TO "homes_built"
ALTER TABLE "homes" RENAME CONSTRAINT "houses.primary" TO "homes.primary"
ALTER INDEX "houses.primary" RENAME TO "homes.primary"
CREATE UNIQUE INDEX "homes_name_unique" ON "homes" (CASE WHEN ("sold" = 0) THEN "name" END)
CREATE UNIQUE INDEX "homes_town_id_name_unique" ON "homes" (CASE WHEN "town_id" IS NOT NULL THEN "town_id" END, CASE WHEN "town_id" IS NOT NULL THEN "name" END)
CREATE UNIQUE INDEX "homes_name_lower_unique" ON "homes" (TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))
ALTER INDEX "houses_state_number_index" RENAME TO "homes_state_number_index"
CREATE INDEX "homes_built_index" ON "homes" ("built", CASE WHEN "built" > TO_DATE('2000-01-01', 'YYYY-MM-DD') THEN 1 END)
ALTER TABLE "homes" RENAME CONSTRAINT "houses_town_id_foreign" TO "homes_town_id_foreign"
ALTER TABLE "homes" RENAME CONSTRAINT "houses_attached_to_foreign" TO "homes_attached_to_foreign"
-- and back
DROP INDEX "homes_built_index"
DROP INDEX "homes_name_lower_unique"
DROP INDEX "homes_town_id_name_unique"
DROP INDEX "homes_name_unique"
ALTER TABLE "homes" RENAME TO "houses"
ALTER TABLE "houses" RENAME CONSTRAINT "homes.number" TO "houses.number"
ALTER TABLE "houses" RENAME CONSTRAINT "homes.state" TO "houses.state"
ALTER TABLE "houses" RENAME CONSTRAINT "homes.sold" TO "houses.sold"
ALTER TABLE "houses" RENAME CONSTRAINT "homes.built" TO "houses.built"
ALTER TABLE "houses" RENAME CONSTRAINT "homes.facts" TO "houses.facts"
ALTER TABLE "houses" RENAME CONSTRAINT "homes_tax" TO "houses_tax"
ALTER TABLE "houses" RENAME CONSTRAINT "homes_built" TO "houses_built"
ALTER TABLE "houses" RENAME CONSTRAINT "homes.primary" TO "houses.primary"
ALTER INDEX "homes.primary" RENAME TO "houses.primary"
CREATE UNIQUE INDEX "houses_name_unique" ON "houses" (CASE WHEN ("sold" = 0) THEN "name" END)
CREATE UNIQUE INDEX "houses_town_id_name_unique" ON "houses" (CASE WHEN "town_id" IS NOT NULL THEN "town_id" END, CASE WHEN "town_id" IS NOT NULL THEN "name" END)
CREATE UNIQUE INDEX "houses_name_lower_unique" ON "houses" (TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))
ALTER INDEX "homes_state_number_index" RENAME TO "houses_state_number_index"
CREATE INDEX "houses_built_index" ON "houses" ("built", CASE WHEN "built" > TO_DATE('2000-01-01', 'YYYY-MM-DD') THEN 1 END)
ALTER TABLE "houses" RENAME CONSTRAINT "homes_town_id_foreign" TO "houses_town_id_foreign"
ALTER TABLE "houses" RENAME CONSTRAINT "homes_attached_to_foreign" TO "houses_attached_to_foreign"

== rename a table that others point at
ALTER TABLE "towns" RENAME TO "cities"
ALTER TABLE "cities" RENAME CONSTRAINT "towns.primary" TO "cities.primary"
ALTER INDEX "towns.primary" RENAME TO "cities.primary"
ALTER INDEX "towns_code_unique" RENAME TO "cities_code_unique"
ALTER TABLE "cities" RENAME CONSTRAINT "towns_code_unique" TO "cities_code_unique"
-- and back
ALTER TABLE "cities" RENAME TO "towns"
ALTER TABLE "towns" RENAME CONSTRAINT "cities.primary" TO "towns.primary"
ALTER INDEX "cities.primary" RENAME TO "towns.primary"
ALTER INDEX "cities_code_unique" RENAME TO "towns_code_unique"
ALTER TABLE "towns" RENAME CONSTRAINT "cities_code_unique" TO "towns_code_unique"

== add a column with a default
ALTER TABLE "houses" ADD ("floors" number(10,0) DEFAULT 2 NOT NULL)
ALTER TABLE "houses" ADD CONSTRAINT "houses.floors" CHECK ("floors" BETWEEN -2147483648 AND 2147483647)
-- and back
ALTER TABLE "houses" DROP CONSTRAINT "houses.floors"
ALTER TABLE "houses" MODIFY ("floors" DEFAULT NULL)
ALTER TABLE "houses" DROP COLUMN "floors"

== add a column that is filled by SQL
ALTER TABLE "houses" ADD ("short" varchar2(3 char) NULL)
UPDATE "houses" SET "short" = ('abc')
ALTER TABLE "houses" MODIFY ("short" NOT NULL)
-- and back
ALTER TABLE "houses" DROP COLUMN "short"

== add a counter
ALTER TABLE "houses" ADD ("place" number(19,0) NULL)
MERGE INTO "houses" kept USING (SELECT ROWID AS "row.id", ROW_NUMBER() OVER (ORDER BY "id") AS "number.new" FROM "houses") counted ON (kept.ROWID = counted."row.id") WHEN MATCHED THEN UPDATE SET "place" = counted."number.new"
ALTER TABLE "houses" MODIFY ("place" NOT NULL)
ALTER TABLE "houses" ADD CONSTRAINT "houses.place" CHECK ("place" > 0)
-- and back
ALTER TABLE "houses" DROP CONSTRAINT "houses.place"
ALTER TABLE "houses" DROP COLUMN "place"

== add a column that is computed
ALTER TABLE "houses" ADD ("twice" number(12,2) GENERATED ALWAYS AS (CAST("net" + "net" AS number(12,2))) VIRTUAL)
-- and back
ALTER TABLE "houses" DROP COLUMN "twice"

== a longer text
DROP INDEX "houses_name_lower_unique"
DROP INDEX "houses_town_id_name_unique"
DROP INDEX "houses_name_unique"
ALTER TABLE "houses" MODIFY ("name" varchar2(200 char))
CREATE UNIQUE INDEX "houses_name_unique" ON "houses" (CASE WHEN ("sold" = 0) THEN "name" END)
CREATE UNIQUE INDEX "houses_town_id_name_unique" ON "houses" (CASE WHEN "town_id" IS NOT NULL THEN "town_id" END, CASE WHEN "town_id" IS NOT NULL THEN "name" END)
CREATE UNIQUE INDEX "houses_name_lower_unique" ON "houses" (TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))
-- and back
DROP INDEX "houses_name_lower_unique"
DROP INDEX "houses_town_id_name_unique"
DROP INDEX "houses_name_unique"
ALTER TABLE "houses" ADD ("name.new" varchar2(100 char) NULL)
UPDATE "houses" SET "name.new" = CASE WHEN "name" IS NULL THEN NULL WHEN LENGTH("name") <= 100 THEN "name" ELSE SUBSTR("name", 1, 100) END
ALTER TABLE "houses" DROP COLUMN "name"
ALTER TABLE "houses" RENAME COLUMN "name.new" TO "name"
ALTER TABLE "houses" MODIFY ("name" NOT NULL)
CREATE UNIQUE INDEX "houses_name_unique" ON "houses" (CASE WHEN ("sold" = 0) THEN "name" END)
CREATE UNIQUE INDEX "houses_town_id_name_unique" ON "houses" (CASE WHEN "town_id" IS NOT NULL THEN "town_id" END, CASE WHEN "town_id" IS NOT NULL THEN "name" END)
CREATE UNIQUE INDEX "houses_name_lower_unique" ON "houses" (TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))

== a column that may be empty
DROP INDEX "houses_name_lower_unique"
DROP INDEX "houses_town_id_name_unique"
DROP INDEX "houses_name_unique"
ALTER TABLE "houses" MODIFY ("name" NULL)
CREATE UNIQUE INDEX "houses_name_unique" ON "houses" (CASE WHEN ("sold" = 0) THEN "name" END)
CREATE UNIQUE INDEX "houses_town_id_name_unique" ON "houses" (CASE WHEN "town_id" IS NOT NULL AND "name" IS NOT NULL THEN "town_id" END, CASE WHEN "town_id" IS NOT NULL AND "name" IS NOT NULL THEN "name" END)
CREATE UNIQUE INDEX "houses_name_lower_unique" ON "houses" (TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))
-- and back
DROP INDEX "houses_name_lower_unique"
DROP INDEX "houses_town_id_name_unique"
DROP INDEX "houses_name_unique"
ALTER TABLE "houses" MODIFY ("name" NOT NULL)
CREATE UNIQUE INDEX "houses_name_unique" ON "houses" (CASE WHEN ("sold" = 0) THEN "name" END)
CREATE UNIQUE INDEX "houses_town_id_name_unique" ON "houses" (CASE WHEN "town_id" IS NOT NULL THEN "town_id" END, CASE WHEN "town_id" IS NOT NULL THEN "name" END)
CREATE UNIQUE INDEX "houses_name_lower_unique" ON "houses" (TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))

== other words
DROP INDEX "houses_state_number_index"
ALTER TABLE "houses" DROP CONSTRAINT "houses.state"
ALTER TABLE "houses" MODIFY ("state" DEFAULT NULL)
ALTER TABLE "houses" ADD ("state.new" varchar2(4 char) NULL)
UPDATE "houses" SET "state.new" = COALESCE(CASE WHEN "state" IS NULL THEN NULL WHEN CASE "state" WHEN 'built' THEN 'gone' ELSE "state" END IN ('new', 'gone') THEN CASE "state" WHEN 'built' THEN 'gone' ELSE "state" END ELSE 'gone' END, 'gone')
ALTER TABLE "houses" DROP COLUMN "state"
ALTER TABLE "houses" RENAME COLUMN "state.new" TO "state"
ALTER TABLE "houses" MODIFY ("state" NOT NULL)
ALTER TABLE "houses" MODIFY ("state" DEFAULT 'gone')
ALTER TABLE "houses" ADD CONSTRAINT "houses.state" CHECK ("state" IN ('new', 'gone'))
CREATE INDEX "houses_state_number_index" ON "houses" ("state", "number" DESC)
-- and back
DROP INDEX "houses_state_number_index"
ALTER TABLE "houses" DROP CONSTRAINT "houses.state"
ALTER TABLE "houses" MODIFY ("state" DEFAULT NULL)
ALTER TABLE "houses" ADD ("state.new" varchar2(11 char) NULL)
UPDATE "houses" SET "state.new" = COALESCE(CASE WHEN "state" IS NULL THEN NULL WHEN "state" IN ('new', 'built', 'torn ''down''', TO_CHAR(UNISTR('\00e9'))) THEN "state" ELSE 'new' END, 'new')
ALTER TABLE "houses" DROP COLUMN "state"
ALTER TABLE "houses" RENAME COLUMN "state.new" TO "state"
ALTER TABLE "houses" MODIFY ("state" NOT NULL)
ALTER TABLE "houses" MODIFY ("state" DEFAULT 'new')
ALTER TABLE "houses" ADD CONSTRAINT "houses.state" CHECK ("state" IN ('new', 'built', 'torn ''down''', TO_CHAR(UNISTR('\00e9'))))
CREATE INDEX "houses_state_number_index" ON "houses" ("state", "number" DESC)

== a key that others point at
refused: Table houses: houses_town_id_foreign points at id of towns, which is no constraint where one of several columns may be empty, or is ordered downwards: Oracle has no foreign key to that.
-- and back
ALTER TABLE "towns" DROP CONSTRAINT "towns.primary"
ALTER TABLE "towns" ADD CONSTRAINT "towns.primary" PRIMARY KEY ("id")

== rename a column of keys, checks and indexes
DROP INDEX "houses_name_lower_unique"
DROP INDEX "houses_town_id_name_unique"
DROP INDEX "houses_name_unique"
ALTER TABLE "houses" RENAME COLUMN "name" TO "title"
CREATE UNIQUE INDEX "houses_title_unique" ON "houses" (CASE WHEN ("sold" = 0) THEN "title" END)
CREATE UNIQUE INDEX "houses_town_id_title_unique" ON "houses" (CASE WHEN "town_id" IS NOT NULL THEN "town_id" END, CASE WHEN "town_id" IS NOT NULL THEN "title" END)
CREATE UNIQUE INDEX "houses_title_lower_unique" ON "houses" (TRANSLATE("title", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))
-- and back
DROP INDEX "houses_title_lower_unique"
DROP INDEX "houses_town_id_title_unique"
DROP INDEX "houses_title_unique"
ALTER TABLE "houses" RENAME COLUMN "title" TO "name"
CREATE UNIQUE INDEX "houses_name_unique" ON "houses" (CASE WHEN ("sold" = 0) THEN "name" END)
CREATE UNIQUE INDEX "houses_town_id_name_unique" ON "houses" (CASE WHEN "town_id" IS NOT NULL THEN "town_id" END, CASE WHEN "town_id" IS NOT NULL THEN "name" END)
CREATE UNIQUE INDEX "houses_name_lower_unique" ON "houses" (TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))

== rename a column that others are computed from
ALTER TABLE "houses" DROP CONSTRAINT "houses_tax"
ALTER TABLE "houses" DROP COLUMN "total"
ALTER TABLE "houses" RENAME COLUMN "net" TO "price"
ALTER TABLE "houses" ADD ("total" number(12,2) GENERATED ALWAYS AS (CAST("price" + "tax" AS number(12,2))) VIRTUAL)
ALTER TABLE "houses" ADD CONSTRAINT "houses_tax" CHECK ("tax" < "price")
-- and back
ALTER TABLE "houses" DROP CONSTRAINT "houses_tax"
ALTER TABLE "houses" DROP COLUMN "total"
ALTER TABLE "houses" RENAME COLUMN "price" TO "net"
ALTER TABLE "houses" ADD ("total" number(12,2) GENERATED ALWAYS AS (CAST("net" + "tax" AS number(12,2))) VIRTUAL)
ALTER TABLE "houses" ADD CONSTRAINT "houses_tax" CHECK ("tax" < "net")

== add an index
CREATE INDEX "houses_seen" ON "houses" ("seen_at" DESC)
-- and back
DROP INDEX "houses_seen"

== add a key among some
CREATE UNIQUE INDEX "houses_plan" ON "houses" (CASE WHEN (("state" = 'new') OR ("state" = TO_CHAR(UNISTR('\00e9')))) THEN "plan" END)
-- and back
DROP INDEX "houses_plan"

== add a check
ALTER TABLE "houses" ADD CONSTRAINT "houses_either" CHECK (("built" IS NULL) OR ("seen_at" IS NOT NULL))
-- and back
ALTER TABLE "houses" DROP CONSTRAINT "houses_either"

== add a foreign key
ALTER TABLE "towns" ADD CONSTRAINT "towns_first" FOREIGN KEY ("id") REFERENCES "houses" ("id")
-- and back
ALTER TABLE "towns" DROP CONSTRAINT "towns_first"

Oracle: changes of types

== from uuid to
  uuid: as it is
  text: TO_CLOB(LOWER(REGEXP_REPLACE(RAWTOHEX("x"), '(.{8})(.{4})(.{4})(.{4})(.{12})', '\1-\2-\3-\4-\5')))
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH(LOWER(REGEXP_REPLACE(RAWTOHEX("x"), '(.{8})(.{4})(.{4})(.{4})(.{12})', '\1-\2-\3-\4-\5'))) <= 20 THEN LOWER(REGEXP_REPLACE(RAWTOHEX("x"), '(.{8})(.{4})(.{4})(.{4})(.{12})', '\1-\2-\3-\4-\5')) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH(LOWER(REGEXP_REPLACE(RAWTOHEX("x"), '(.{8})(.{4})(.{4})(.{4})(.{12})', '\1-\2-\3-\4-\5'))) <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH(LOWER(REGEXP_REPLACE(RAWTOHEX("x"), '(.{8})(.{4})(.{4})(.{4})(.{12})', '\1-\2-\3-\4-\5'))) <= 3 THEN LOWER(REGEXP_REPLACE(RAWTOHEX("x"), '(.{8})(.{4})(.{4})(.{4})(.{12})', '\1-\2-\3-\4-\5')) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH(LOWER(REGEXP_REPLACE(RAWTOHEX("x"), '(.{8})(.{4})(.{4})(.{4})(.{12})', '\1-\2-\3-\4-\5'))) <= 3 THEN 0 ELSE 1 END = 1
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
  uuid: CASE WHEN "x" IS NULL THEN NULL WHEN REGEXP_LIKE(TO_CHAR(SUBSTR("x", 1, 1000)), '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') THEN HEXTORAW(REPLACE(TO_CHAR(SUBSTR("x", 1, 1000)), '-')) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN REGEXP_LIKE(TO_CHAR(SUBSTR("x", 1, 1000)), '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') THEN 0 ELSE 1 END = 1
  text: as it is
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH("x") <= 20 THEN TO_CHAR(SUBSTR("x", 1, 20)) ELSE TO_CHAR(SUBSTR("x", 1, 20)) END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH("x") <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH("x") <= 3 THEN TO_CHAR(SUBSTR("x", 1, 3)) ELSE TO_CHAR(SUBSTR("x", 1, 3)) END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH("x") <= 3 THEN 0 ELSE 1 END = 1
  integer: CASE WHEN "x" IS NULL THEN NULL WHEN TO_CHAR(TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR)) = TO_CHAR(SUBSTR("x", 1, 1000)) AND TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR) = TRUNC(TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR)) AND TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR) >= -2147483648 AND TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR) < 2147483648 THEN TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN TO_CHAR(TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR)) = TO_CHAR(SUBSTR("x", 1, 1000)) AND TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR) = TRUNC(TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR)) AND TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR) >= -2147483648 AND TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR) < 2147483648 THEN 0 ELSE 1 END = 1
  bigint: CASE WHEN "x" IS NULL THEN NULL WHEN TO_CHAR(TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR)) = TO_CHAR(SUBSTR("x", 1, 1000)) AND TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR) = TRUNC(TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR)) AND TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR) >= -9223372036854775808 AND TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR) < 9223372036854775808 THEN TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN TO_CHAR(TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR)) = TO_CHAR(SUBSTR("x", 1, 1000)) AND TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR) = TRUNC(TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR)) AND TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR) >= -9223372036854775808 AND TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR) < 9223372036854775808 THEN 0 ELSE 1 END = 1
  decimal of 10 and 2: CASE WHEN "x" IS NULL THEN NULL WHEN REGEXP_LIKE(TO_CHAR(SUBSTR("x", 1, 1000)), '^-?[0-9]+(\.[0-9]{1,2})?$') AND ABS(TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR)) < 100000000 THEN TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN REGEXP_LIKE(TO_CHAR(SUBSTR("x", 1, 1000)), '^-?[0-9]+(\.[0-9]{1,2})?$') AND ABS(TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR)) < 100000000 THEN 0 ELSE 1 END = 1
  decimal of 5 and 0: CASE WHEN "x" IS NULL THEN NULL WHEN REGEXP_LIKE(TO_CHAR(SUBSTR("x", 1, 1000)), '^-?[0-9]+$') AND ABS(TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR)) < 100000 THEN TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN REGEXP_LIKE(TO_CHAR(SUBSTR("x", 1, 1000)), '^-?[0-9]+$') AND ABS(TO_NUMBER(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR)) < 100000 THEN 0 ELSE 1 END = 1
  double: not by itself
  boolean: CASE WHEN "x" IS NULL THEN NULL WHEN TO_CHAR(SUBSTR("x", 1, 1000)) IN ('true', 'false') THEN CASE TO_CHAR(SUBSTR("x", 1, 1000)) WHEN 'true' THEN 1 ELSE 0 END ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN TO_CHAR(SUBSTR("x", 1, 1000)) IN ('true', 'false') THEN 0 ELSE 1 END = 1
  date: CASE WHEN "x" IS NULL THEN NULL WHEN TO_CHAR(TO_DATE(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD'), 'YYYY-MM-DD') = TO_CHAR(SUBSTR("x", 1, 1000)) THEN TO_DATE(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD') ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN TO_CHAR(TO_DATE(TO_CHAR(SUBSTR("x", 1, 1000)) DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD'), 'YYYY-MM-DD') = TO_CHAR(SUBSTR("x", 1, 1000)) THEN 0 ELSE 1 END = 1
  timestamp: CASE WHEN "x" IS NULL THEN NULL WHEN TO_CHAR(TO_TIMESTAMP(SUBSTR(TO_CHAR(SUBSTR("x", 1, 1000)), 1, 23) DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), 'YYYY-MM-DD"T"HH24:MI:SS.FF3') || 'Z' = TO_CHAR(SUBSTR("x", 1, 1000)) THEN TO_TIMESTAMP(SUBSTR(TO_CHAR(SUBSTR("x", 1, 1000)), 1, 23) DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN TO_CHAR(TO_TIMESTAMP(SUBSTR(TO_CHAR(SUBSTR("x", 1, 1000)), 1, 23) DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), 'YYYY-MM-DD"T"HH24:MI:SS.FF3') || 'Z' = TO_CHAR(SUBSTR("x", 1, 1000)) THEN 0 ELSE 1 END = 1
  json: CASE WHEN "x" IS NULL THEN NULL WHEN ('[' || "x" || ']') IS JSON STRICT THEN TO_CLOB("x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN ('[' || "x" || ']') IS JSON STRICT THEN 0 ELSE 1 END = 1
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: CASE WHEN "x" IS NULL THEN NULL WHEN TO_CHAR(SUBSTR("x", 1, 1000)) IN ('a', 'b') THEN TO_CHAR(SUBSTR("x", 1, 1000)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN TO_CHAR(SUBSTR("x", 1, 1000)) IN ('a', 'b') THEN 0 ELSE 1 END = 1

== from text of 20 to
  uuid: CASE WHEN "x" IS NULL THEN NULL WHEN REGEXP_LIKE("x", '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') THEN HEXTORAW(REPLACE("x", '-')) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN REGEXP_LIKE("x", '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') THEN 0 ELSE 1 END = 1
  text: TO_CLOB("x")
  text of 20: as it is
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH("x") <= 3 THEN "x" ELSE SUBSTR("x", 1, 3) END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH("x") <= 3 THEN 0 ELSE 1 END = 1
  integer: CASE WHEN "x" IS NULL THEN NULL WHEN TO_CHAR(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) = "x" AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) = TRUNC(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) >= -2147483648 AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) < 2147483648 THEN TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN TO_CHAR(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) = "x" AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) = TRUNC(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) >= -2147483648 AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) < 2147483648 THEN 0 ELSE 1 END = 1
  bigint: CASE WHEN "x" IS NULL THEN NULL WHEN TO_CHAR(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) = "x" AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) = TRUNC(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) >= -9223372036854775808 AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) < 9223372036854775808 THEN TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN TO_CHAR(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) = "x" AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) = TRUNC(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) >= -9223372036854775808 AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) < 9223372036854775808 THEN 0 ELSE 1 END = 1
  decimal of 10 and 2: CASE WHEN "x" IS NULL THEN NULL WHEN REGEXP_LIKE("x", '^-?[0-9]+(\.[0-9]{1,2})?$') AND ABS(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) < 100000000 THEN TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN REGEXP_LIKE("x", '^-?[0-9]+(\.[0-9]{1,2})?$') AND ABS(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) < 100000000 THEN 0 ELSE 1 END = 1
  decimal of 5 and 0: CASE WHEN "x" IS NULL THEN NULL WHEN REGEXP_LIKE("x", '^-?[0-9]+$') AND ABS(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) < 100000 THEN TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN REGEXP_LIKE("x", '^-?[0-9]+$') AND ABS(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) < 100000 THEN 0 ELSE 1 END = 1
  double: not by itself
  boolean: CASE WHEN "x" IS NULL THEN NULL WHEN "x" IN ('true', 'false') THEN CASE "x" WHEN 'true' THEN 1 ELSE 0 END ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" IN ('true', 'false') THEN 0 ELSE 1 END = 1
  date: CASE WHEN "x" IS NULL THEN NULL WHEN TO_CHAR(TO_DATE("x" DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD'), 'YYYY-MM-DD') = "x" THEN TO_DATE("x" DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD') ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN TO_CHAR(TO_DATE("x" DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD'), 'YYYY-MM-DD') = "x" THEN 0 ELSE 1 END = 1
  timestamp: CASE WHEN "x" IS NULL THEN NULL WHEN TO_CHAR(TO_TIMESTAMP(SUBSTR("x", 1, 23) DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), 'YYYY-MM-DD"T"HH24:MI:SS.FF3') || 'Z' = "x" THEN TO_TIMESTAMP(SUBSTR("x", 1, 23) DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN TO_CHAR(TO_TIMESTAMP(SUBSTR("x", 1, 23) DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), 'YYYY-MM-DD"T"HH24:MI:SS.FF3') || 'Z' = "x" THEN 0 ELSE 1 END = 1
  json: CASE WHEN "x" IS NULL THEN NULL WHEN ('[' || "x" || ']') IS JSON STRICT THEN TO_CLOB("x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN ('[' || "x" || ']') IS JSON STRICT THEN 0 ELSE 1 END = 1
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: CASE WHEN "x" IS NULL THEN NULL WHEN "x" IN ('a', 'b') THEN "x" ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" IN ('a', 'b') THEN 0 ELSE 1 END = 1

== from text of 3 to
  uuid: CASE WHEN "x" IS NULL THEN NULL WHEN REGEXP_LIKE("x", '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') THEN HEXTORAW(REPLACE("x", '-')) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN REGEXP_LIKE("x", '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') THEN 0 ELSE 1 END = 1
  text: TO_CLOB("x")
  text of 20: as it is
  text of 3: as it is
  integer: CASE WHEN "x" IS NULL THEN NULL WHEN TO_CHAR(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) = "x" AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) = TRUNC(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) >= -2147483648 AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) < 2147483648 THEN TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN TO_CHAR(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) = "x" AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) = TRUNC(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) >= -2147483648 AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) < 2147483648 THEN 0 ELSE 1 END = 1
  bigint: CASE WHEN "x" IS NULL THEN NULL WHEN TO_CHAR(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) = "x" AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) = TRUNC(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) >= -9223372036854775808 AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) < 9223372036854775808 THEN TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN TO_CHAR(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) = "x" AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) = TRUNC(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) >= -9223372036854775808 AND TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) < 9223372036854775808 THEN 0 ELSE 1 END = 1
  decimal of 10 and 2: CASE WHEN "x" IS NULL THEN NULL WHEN REGEXP_LIKE("x", '^-?[0-9]+(\.[0-9]{1,2})?$') AND ABS(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) < 100000000 THEN TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN REGEXP_LIKE("x", '^-?[0-9]+(\.[0-9]{1,2})?$') AND ABS(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) < 100000000 THEN 0 ELSE 1 END = 1
  decimal of 5 and 0: CASE WHEN "x" IS NULL THEN NULL WHEN REGEXP_LIKE("x", '^-?[0-9]+$') AND ABS(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) < 100000 THEN TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN REGEXP_LIKE("x", '^-?[0-9]+$') AND ABS(TO_NUMBER("x" DEFAULT NULL ON CONVERSION ERROR)) < 100000 THEN 0 ELSE 1 END = 1
  double: not by itself
  boolean: CASE WHEN "x" IS NULL THEN NULL WHEN "x" IN ('true', 'false') THEN CASE "x" WHEN 'true' THEN 1 ELSE 0 END ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" IN ('true', 'false') THEN 0 ELSE 1 END = 1
  date: CASE WHEN "x" IS NULL THEN NULL WHEN TO_CHAR(TO_DATE("x" DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD'), 'YYYY-MM-DD') = "x" THEN TO_DATE("x" DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD') ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN TO_CHAR(TO_DATE("x" DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD'), 'YYYY-MM-DD') = "x" THEN 0 ELSE 1 END = 1
  timestamp: CASE WHEN "x" IS NULL THEN NULL WHEN TO_CHAR(TO_TIMESTAMP(SUBSTR("x", 1, 23) DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), 'YYYY-MM-DD"T"HH24:MI:SS.FF3') || 'Z' = "x" THEN TO_TIMESTAMP(SUBSTR("x", 1, 23) DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN TO_CHAR(TO_TIMESTAMP(SUBSTR("x", 1, 23) DEFAULT NULL ON CONVERSION ERROR, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), 'YYYY-MM-DD"T"HH24:MI:SS.FF3') || 'Z' = "x" THEN 0 ELSE 1 END = 1
  json: CASE WHEN "x" IS NULL THEN NULL WHEN ('[' || "x" || ']') IS JSON STRICT THEN TO_CLOB("x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN ('[' || "x" || ']') IS JSON STRICT THEN 0 ELSE 1 END = 1
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: CASE WHEN "x" IS NULL THEN NULL WHEN "x" IN ('a', 'b') THEN "x" ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" IN ('a', 'b') THEN 0 ELSE 1 END = 1

== from integer to
  uuid: not by itself
  text: TO_CLOB(TO_CHAR("x"))
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH(TO_CHAR("x")) <= 20 THEN TO_CHAR("x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH(TO_CHAR("x")) <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH(TO_CHAR("x")) <= 3 THEN TO_CHAR("x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH(TO_CHAR("x")) <= 3 THEN 0 ELSE 1 END = 1
  integer: as it is
  bigint: as it is
  decimal of 10 and 2: CASE WHEN "x" IS NULL THEN NULL WHEN ABS("x") < 100000000 THEN CAST("x" AS number(10,2)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN ABS("x") < 100000000 THEN 0 ELSE 1 END = 1
  decimal of 5 and 0: CASE WHEN "x" IS NULL THEN NULL WHEN ABS("x") < 100000 THEN CAST("x" AS number(5,0)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN ABS("x") < 100000 THEN 0 ELSE 1 END = 1
  double: TO_BINARY_DOUBLE("x")
  boolean: CASE WHEN "x" IS NULL THEN NULL WHEN "x" IN (0, 1) THEN "x" ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" IN (0, 1) THEN 0 ELSE 1 END = 1
  date: not by itself
  timestamp: not by itself
  json: not by itself
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: not by itself

== from bigint to
  uuid: not by itself
  text: TO_CLOB(TO_CHAR("x"))
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH(TO_CHAR("x")) <= 20 THEN TO_CHAR("x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH(TO_CHAR("x")) <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH(TO_CHAR("x")) <= 3 THEN TO_CHAR("x") ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH(TO_CHAR("x")) <= 3 THEN 0 ELSE 1 END = 1
  integer: CASE WHEN "x" IS NULL THEN NULL WHEN "x" >= -2147483648 AND "x" < 2147483648 THEN "x" ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" >= -2147483648 AND "x" < 2147483648 THEN 0 ELSE 1 END = 1
  bigint: as it is
  decimal of 10 and 2: CASE WHEN "x" IS NULL THEN NULL WHEN ABS("x") < 100000000 THEN CAST("x" AS number(10,2)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN ABS("x") < 100000000 THEN 0 ELSE 1 END = 1
  decimal of 5 and 0: CASE WHEN "x" IS NULL THEN NULL WHEN ABS("x") < 100000 THEN CAST("x" AS number(5,0)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN ABS("x") < 100000 THEN 0 ELSE 1 END = 1
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
  text: TO_CLOB(TO_CHAR("x", 'FM99999990.00'))
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH(TO_CHAR("x", 'FM99999990.00')) <= 20 THEN TO_CHAR("x", 'FM99999990.00') ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH(TO_CHAR("x", 'FM99999990.00')) <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH(TO_CHAR("x", 'FM99999990.00')) <= 3 THEN TO_CHAR("x", 'FM99999990.00') ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH(TO_CHAR("x", 'FM99999990.00')) <= 3 THEN 0 ELSE 1 END = 1
  integer: CASE WHEN "x" IS NULL THEN NULL WHEN "x" = ROUND("x") AND "x" >= -2147483648 AND "x" < 2147483648 THEN CAST(ROUND("x") AS number(10,0)) WHEN ROUND("x") >= -2147483648 AND ROUND("x") < 2147483648 THEN CAST(ROUND("x") AS number(10,0)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" = ROUND("x") AND "x" >= -2147483648 AND "x" < 2147483648 THEN 0 ELSE 1 END = 1
  bigint: CASE WHEN "x" IS NULL THEN NULL WHEN "x" = ROUND("x") AND "x" >= -9223372036854775808 AND "x" < 9223372036854775808 THEN CAST(ROUND("x") AS number(19,0)) WHEN ROUND("x") >= -9223372036854775808 AND ROUND("x") < 9223372036854775808 THEN CAST(ROUND("x") AS number(19,0)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" = ROUND("x") AND "x" >= -9223372036854775808 AND "x" < 9223372036854775808 THEN 0 ELSE 1 END = 1
  decimal of 10 and 2: as it is
  decimal of 5 and 0: CASE WHEN "x" IS NULL THEN NULL WHEN "x" = ROUND("x", 0) AND ABS("x") < 100000 THEN CAST(ROUND("x", 0) AS number(5,0)) WHEN ABS(ROUND("x", 0)) < 100000 THEN CAST(ROUND("x", 0) AS number(5,0)) ELSE NULL END
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
  text: TO_CLOB(TO_CHAR("x", 'FM99990'))
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH(TO_CHAR("x", 'FM99990')) <= 20 THEN TO_CHAR("x", 'FM99990') ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH(TO_CHAR("x", 'FM99990')) <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH(TO_CHAR("x", 'FM99990')) <= 3 THEN TO_CHAR("x", 'FM99990') ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH(TO_CHAR("x", 'FM99990')) <= 3 THEN 0 ELSE 1 END = 1
  integer: CASE WHEN "x" IS NULL THEN NULL WHEN "x" = ROUND("x") AND "x" >= -2147483648 AND "x" < 2147483648 THEN CAST(ROUND("x") AS number(10,0)) WHEN ROUND("x") >= -2147483648 AND ROUND("x") < 2147483648 THEN CAST(ROUND("x") AS number(10,0)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" = ROUND("x") AND "x" >= -2147483648 AND "x" < 2147483648 THEN 0 ELSE 1 END = 1
  bigint: CASE WHEN "x" IS NULL THEN NULL WHEN "x" = ROUND("x") AND "x" >= -9223372036854775808 AND "x" < 9223372036854775808 THEN CAST(ROUND("x") AS number(19,0)) WHEN ROUND("x") >= -9223372036854775808 AND ROUND("x") < 9223372036854775808 THEN CAST(ROUND("x") AS number(19,0)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" = ROUND("x") AND "x" >= -9223372036854775808 AND "x" < 9223372036854775808 THEN 0 ELSE 1 END = 1
  decimal of 10 and 2: as it is
  decimal of 5 and 0: as it is
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
  integer: CASE WHEN "x" IS NULL THEN NULL WHEN "x" = ROUND("x") AND "x" >= -2147483648 AND "x" < 2147483648 THEN CAST(ROUND("x") AS number(10,0)) WHEN ROUND("x") >= -2147483648 AND ROUND("x") < 2147483648 THEN CAST(ROUND("x") AS number(10,0)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" = ROUND("x") AND "x" >= -2147483648 AND "x" < 2147483648 THEN 0 ELSE 1 END = 1
  bigint: CASE WHEN "x" IS NULL THEN NULL WHEN "x" = ROUND("x") AND "x" >= -9223372036854775808 AND "x" < 9223372036854775808 THEN CAST(ROUND("x") AS number(19,0)) WHEN ROUND("x") >= -9223372036854775808 AND ROUND("x") < 9223372036854775808 THEN CAST(ROUND("x") AS number(19,0)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN "x" = ROUND("x") AND "x" >= -9223372036854775808 AND "x" < 9223372036854775808 THEN 0 ELSE 1 END = 1
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
  text: TO_CLOB(CASE "x" WHEN 1 THEN 'true' ELSE 'false' END)
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH(CASE "x" WHEN 1 THEN 'true' ELSE 'false' END) <= 20 THEN CASE "x" WHEN 1 THEN 'true' ELSE 'false' END ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH(CASE "x" WHEN 1 THEN 'true' ELSE 'false' END) <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH(CASE "x" WHEN 1 THEN 'true' ELSE 'false' END) <= 3 THEN CASE "x" WHEN 1 THEN 'true' ELSE 'false' END ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH(CASE "x" WHEN 1 THEN 'true' ELSE 'false' END) <= 3 THEN 0 ELSE 1 END = 1
  integer: CAST("x" AS number(10,0))
  bigint: CAST("x" AS number(19,0))
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
  text: TO_CLOB(TO_CHAR("x", 'YYYY-MM-DD'))
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH(TO_CHAR("x", 'YYYY-MM-DD')) <= 20 THEN TO_CHAR("x", 'YYYY-MM-DD') ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH(TO_CHAR("x", 'YYYY-MM-DD')) <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH(TO_CHAR("x", 'YYYY-MM-DD')) <= 3 THEN TO_CHAR("x", 'YYYY-MM-DD') ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH(TO_CHAR("x", 'YYYY-MM-DD')) <= 3 THEN 0 ELSE 1 END = 1
  integer: not by itself
  bigint: not by itself
  decimal of 10 and 2: not by itself
  decimal of 5 and 0: not by itself
  double: not by itself
  boolean: not by itself
  date: as it is
  timestamp: CAST("x" AS timestamp(3))
  json: not by itself
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: not by itself

== from timestamp to
  uuid: not by itself
  text: TO_CLOB(TO_CHAR("x", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') || 'Z')
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH(TO_CHAR("x", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') || 'Z') <= 20 THEN TO_CHAR("x", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') || 'Z' ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH(TO_CHAR("x", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') || 'Z') <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH(TO_CHAR("x", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') || 'Z') <= 3 THEN TO_CHAR("x", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') || 'Z' ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH(TO_CHAR("x", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') || 'Z') <= 3 THEN 0 ELSE 1 END = 1
  integer: not by itself
  bigint: not by itself
  decimal of 10 and 2: not by itself
  decimal of 5 and 0: not by itself
  double: not by itself
  boolean: not by itself
  date: CASE WHEN "x" IS NULL THEN NULL WHEN "x" = CAST(TRUNC("x") AS timestamp(3)) THEN TRUNC("x") ELSE TRUNC("x") END
    lost where "x" IS NOT NULL AND CASE WHEN "x" = CAST(TRUNC("x") AS timestamp(3)) THEN 0 ELSE 1 END = 1
  timestamp: as it is
  json: not by itself
  bytes: not by itself
  bytes of 5: not by itself
  enumeration: not by itself

== from json to
  uuid: not by itself
  text: as it is
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH("x") <= 20 THEN TO_CHAR(SUBSTR("x", 1, 20)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH("x") <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH("x") <= 3 THEN TO_CHAR(SUBSTR("x", 1, 3)) ELSE NULL END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH("x") <= 3 THEN 0 ELSE 1 END = 1
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
  bytes of 5: CASE WHEN "x" IS NULL THEN NULL WHEN DBMS_LOB.GETLENGTH("x") <= 5 THEN DBMS_LOB.SUBSTR("x", 5, 1) ELSE DBMS_LOB.SUBSTR("x", 5, 1) END
    lost where "x" IS NOT NULL AND CASE WHEN DBMS_LOB.GETLENGTH("x") <= 5 THEN 0 ELSE 1 END = 1
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
  bytes: TO_BLOB("x")
  bytes of 5: as it is
  enumeration: not by itself

== from enumeration to
  uuid: not by itself
  text: TO_CLOB("x")
  text of 20: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH("x") <= 20 THEN "x" ELSE SUBSTR("x", 1, 20) END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH("x") <= 20 THEN 0 ELSE 1 END = 1
  text of 3: CASE WHEN "x" IS NULL THEN NULL WHEN LENGTH("x") <= 3 THEN "x" ELSE SUBSTR("x", 1, 3) END
    lost where "x" IS NOT NULL AND CASE WHEN LENGTH("x") <= 3 THEN 0 ELSE 1 END = 1
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
