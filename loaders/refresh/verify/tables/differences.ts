import type { Warehouse } from "../../../warehouse/warehouse.ts";

/** Rows that are told of a table before the rest is only said to be there. */
const TOLD = 3;

/** In what a table as it is `shown` differs from the rows of a query, in whatever order. */
export async function differences(warehouse: Warehouse, sql: string, shown: string): Promise<string[]> {
  await warehouse.run(`create or replace temp table shown as select * from (${sql}) limit 0`);
  try {
    await warehouse.run(`insert into shown by name ${shown}`);
  } catch (error) {
    return [`không đọc được như một bảng của kho (${(error as Error).message.split("\n")[0]})`];
  }
  const counted = async (rows: string) =>
    (await warehouse.query(`select count(*) as n, sum(hash(r))::varchar as content from (${rows}) r`))[0]!;
  const [held, found] = [await counted(sql), await counted("from shown")];
  if (held.n === found.n && held.content === found.content) return [];
  const missing = await warehouse.query(`(select * from (${sql})) except all (from shown) limit ${TOLD}`);
  return [
    ...(held.n === found.n ? [] : [`có ${found.n} dòng, kho có ${held.n}`]),
    ...missing.map((row) => `không có dòng ${Object.values(row).join(", ")} của kho`),
  ];
}
