import { expect, test } from "vitest";
import { argumentsOf } from "../../loaders/refresh/command/arguments.ts";

const use = {
  usage: "",
  options: { watch: { type: "boolean" }, tccsd: { type: "string" }, registry: { type: "string" } },
  words: 1,
} as const;
const asked = (args: string[], env = {}) => argumentsOf(use, args, env);

test("values of the options that were given, and the words beside them", () => {
  const { values, words } = asked(["báo cáo.xlsx", "--tccsd", "07", "--watch"], { npm_config_registry: "của npm" });
  expect([{ ...values }, words]).toEqual([{ tccsd: "07", watch: true }, ["báo cáo.xlsx"]]);
});

test.each<[string[], string]>([
  [["--khong-co"], "không có lựa chọn “--khong-co”"],
  [["--tccsd"], "Giá trị của “--tccsd” bị thiếu hoặc thừa"],
  [["--tccsd", "--watch"], "Giá trị của “--tccsd” bị thiếu hoặc thừa"],
  [["--watch=1"], "Giá trị của “--watch” bị thiếu hoặc thừa"],
  [["--tccsd", ""], "Thiếu giá trị sau “--tccsd”"],
  [["báo", "cáo.xlsx"], "Thừa “cáo.xlsx”"],
])("%j is refused", (args, said) => {
  expect(() => asked(args)).toThrow(said);
});

test("an option that npm kept for itself is asked for behind --, never passed over", () => {
  expect(() => asked([], { npm_config_watch: "true" })).toThrow("Thiếu dấu “--” đứng riêng trước “--watch”");
});
