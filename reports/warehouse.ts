import { existsSync } from "node:fs";
import { Warehouse } from "../loaders/warehouse/warehouse.ts";
import { ReportError } from "./span.ts";

/**
 * Opens a warehouse file for reading.
 * @throws ReportError where there is none, a refresh is writing it, or it is no warehouse
 */
export async function openWarehouse(path: string): Promise<Warehouse> {
  if (!existsSync(path)) throw new ReportError(`Chưa có kho số liệu ${path}. Chạy npm start trước.`);
  return Warehouse.open(path).catch((error: Error) => {
    throw new ReportError(
      /lock|used by another process/i.test(error.message)
        ? `Kho số liệu ${path} đang được cập nhật. Chờ lệnh kia xong rồi chạy lại.`
        : `Tệp ${path} không phải là kho số liệu, hoặc chưa ghi xong. Chạy lại npm start, rồi thử lại.`,
    );
  });
}
