import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { messages } from "../../docs/messages.ts";
import { root } from "../../loaders/refresh/places.ts";

/** Every document of the project: path → text. */
const documents = async (): Promise<[string, string][]> => {
  const own = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"];
  const further = (await readdir(join(root, "docs"), { recursive: true })).filter((f) => f.endsWith(".md"));
  const paths = [...own, ...further.map((f) => `docs/${f.replaceAll("\\", "/")}`)];
  return Promise.all(
    paths.map(async (path): Promise<[string, string]> => [path, await readFile(join(root, path), "utf8")]),
  );
};

const scripts = async () =>
  (JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> }).scripts;

/** Names of scripts in commands that a text shows: `npm run x`, `npm start`, `npm test`. */
const commands = (text: string) =>
  [...text.matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)].map((m) => m[1] ?? m[2]!);

test("every command that a document names exists, and the operator's guide names every one that an operator has", async () => {
  const known = new Set(Object.keys(await scripts()));
  const unknown = (await documents()).flatMap(([path, text]) =>
    commands(text)
      .filter((c) => !known.has(c))
      .map((c) => `${path}: ${c}`),
  );
  expect(unknown).toEqual([]);
  const guide = commands(await readFile(join(root, "docs/huong-dan-van-hanh.md"), "utf8"));
  const developers = /^(test|types|lint|docs|bench)/;
  expect([...known].filter((c) => !developers.test(c) && !guide.includes(c))).toEqual([]);
});

test("every link and picture leads to something, and every path of the program named in a document is there", async () => {
  const broken = (await documents()).flatMap(([path, text]) => {
    const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
    const links = [...prose.matchAll(/\]\((?!https?:|mailto:)([^)#\s]+)/g)].map((m) => join(dirname(path), m[1]!));
    const places = [...prose.matchAll(/`((?:loaders|src|reports|tests|deploy|docs|bench)\/[\w./-]+\.\w+)`/g)].map(
      (m) => m[1]!,
    );
    return [...links, ...places].filter((p) => !existsSync(join(root, p))).map((p) => `${path}: ${p}`);
  });
  expect(broken).toEqual([]);
});

test("the list of messages is the one that the declarations make now (npm run docs:messages)", async () => {
  expect(await readFile(join(root, "docs/thong-bao.md"), "utf8")).toBe(await messages());
});

test("every message of a command that the guide explains is one that the program says", async () => {
  const guide = await readFile(join(root, "docs/huong-dan-van-hanh.md"), "utf8");
  const section = guide.split(/^## /m).find((part) => part.startsWith("9."))!;
  const explained = [...section.matchAll(/^\| `([^`]+)` \|/gm)].map((m) => m[1]!);
  expect(explained.length).toBeGreaterThan(8);
  const files = await Promise.all(
    ["loaders", "reports", "deploy"].map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true }))
        .filter((f) => f.endsWith(".ts"))
        .map((f) => join(root, folder, f)),
    ),
  );
  const program = (await Promise.all(files.flat().map((file) => readFile(file, "utf8"))))
    .join("\n")
    .replace(/`\s*\+\s*`/g, "");
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const said = (message: string) =>
    new RegExp(message.split("…").map(escaped).join("\\$\\{.+?\\}")).test(program.replace(/\)\s*\n\s*/g, ") "));
  expect(explained.filter((message) => !said(message))).toEqual([]);
});

test("the cheap commands are run: what they say before anything is published and of what is wrongly asked, and they write nothing", async () => {
  const data = await mkdtemp(join(tmpdir(), "trống "));
  const all = await scripts();
  const run = (script: string, ...args: string[]) =>
    new Promise<{ code: number; words: string }>((resolve) => {
      execFile(
        process.execPath,
        [...all[script]!.split(" ").slice(1), ...args],
        { cwd: root, env: { ...process.env, DATA_DIR: data } },
        (error, out, err) => resolve({ code: error ? Number(error.code) : 0, words: out + err }),
      );
    });
  const registry = join(root, "data/demo/danh-muc.xlsx");
  const wrong: [string[], string][] = [
    [["rollback"], "Chưa công bố bản nào. Chạy npm run refresh."],
    [["deploy", "nginx"], "Chưa công bố bản nào. Chạy npm run refresh trước."],
    [["deploy", "nginx", "--tccsd", "99"], "Danh mục không có tổ chức cơ sở đảng mã “99”."],
    [["refresh", "--tccsd", "99"], "Danh mục không có tổ chức cơ sở đảng mã “99”. Các mã có trong danh mục:\n  01  "],
    [["refresh", "--tccsd", "../01"], "“../01” không phải là mã của một tổ chức cơ sở đảng."],
    [["reproduce", "--run", "không-có"], "Sổ không có lần công bố nào mang mã “không-có”"],
    [["reports", "--kind", "nam", "--year", "2023"], "Chưa công bố bản nào. Chạy npm run refresh rồi chạy lại."],
    [["forms", "--period", "2019-Q4"], "Quý IV năm 2019 ở trước mọi nhiệm kỳ đã khai báo (từ tháng 10/2020)."],
    [["data", "--inbox", data, "--registry", registry, "--out", registry], " là tệp. Chọn một thư mục."],
    [["feedback", "--inbox", data, "--registry", registry, "--out", root], "đang có thứ khác."],
  ];
  await Promise.all(
    wrong.map(async ([[script, ...args], said]) => {
      const { code, words } = await run(script!, ...args);
      expect([code, words], words).toEqual([1, expect.stringContaining(said)]);
    }),
  );
  await mkdir(join(data, "inbox"));
  expect(await run("check", join(root, "README.md"))).toEqual({
    code: 1,
    words: expect.stringContaining(`Không thấy danh mục: ${join(data, "danh-muc.xlsx")}`),
  });
  await rm(join(data, "inbox"), { recursive: true });
  const operators = Object.keys(all).filter((name) => all[name]!.startsWith("node "));
  const uses = await Promise.all(
    operators.map(async (name) => [name, await run(name, "--khong-co-lua-chon-nay")] as const),
  );
  const use = (name: string) => `“--khong-co-lua-chon-nay”.\nCách dùng: npm ${name === "start" ? "" : "run "}${name}`;
  expect(uses.filter(([name, { code, words }]) => code !== 2 || !words.includes(use(name)))).toEqual([]);
  expect(await readdir(data)).toEqual([]);
  await rm(data, { recursive: true });
}, 180_000);

test("npm run sbom lists the libraries with their licences", () => {
  const { stdout } = spawnSync("npm", ["run", "--silent", "sbom"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const { bomFormat, components } = JSON.parse(stdout) as {
    bomFormat: string;
    components: { name: string; licenses?: unknown[] }[];
  };
  expect(bomFormat).toBe("CycloneDX");
  const licensed = new Map(components.map((c) => [c.name, c.licenses !== undefined]));
  for (const name of ["d3", "docx", "sirv", "zod", "fflate"]) expect([name, licensed.get(name)]).toEqual([name, true]);
});
