import { execFile } from "node:child_process";
import { PersonError } from "../loaders/problems/person-error.ts";
import { command } from "../loaders/refresh/command/command.ts";
import { root } from "../loaders/refresh/places.ts";

/** A known vulnerability of a library that the program runs with. */
export interface Finding {
  library: string;
  severity: string;
  title: string;
  url: string;
}

/** What npm's audit came to: findings, the gravest first, or why nothing could be asked (no network, a registry that knows no advisories). */
export type Audit = { findings: Finding[] } | { unanswered: string };

interface Report {
  vulnerabilities?: Record<
    string,
    { via: (string | { name: string; severity: string; title: string; url: string })[] }
  >;
  error?: { summary?: string; code?: string };
  message?: string;
}

const SEVERITIES = ["critical", "high", "moderate", "low", "info"];
/** From which severity on a finding must be dealt with. */
const GRAVE = ["critical", "high"];

/** Reads what `npm audit --json` printed. What is no report of vulnerabilities is no answer: it is never taken for none found. */
export function auditOf(printed: string): Audit {
  let report: Report;
  try {
    report = JSON.parse(printed) as Report;
  } catch {
    return { unanswered: printed.trim().split("\n")[0] ?? "" };
  }
  if (!report.vulnerabilities)
    return { unanswered: (report.message ?? report.error?.summary ?? report.error?.code ?? "").split(" - ")[0]! };
  const findings = Object.values(report.vulnerabilities)
    .flatMap(({ via }) => via)
    .flatMap((via): Finding[] =>
      typeof via === "string" ? [] : [{ library: via.name, severity: via.severity, title: via.title, url: via.url }],
    );
  return { findings: findings.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)) };
}

/**
 * What a person is told of an audit.
 * @throws PersonError where a finding is high or critical
 */
export function told(audit: Audit): string {
  if ("unanswered" in audit)
    return (
      `Chưa kiểm tra được lỗ hổng của thư viện: kho gói không trả lời câu hỏi ấy (${audit.unanswered || "không rõ vì sao"}). ` +
      "Đây không phải là kết luận “không có lỗ hổng”. Chạy lại ở máy có Internet, hoặc nộp tệp của npm run sbom cho công cụ kiểm tra của đơn vị."
    );
  const lines = audit.findings.map(
    ({ library, severity, title, url }) => `  - ${library} (${severity}): ${title} ${url}`,
  );
  const grave = audit.findings.filter(({ severity }) => GRAVE.includes(severity)).length;
  if (grave > 0)
    throw new PersonError([`Thư viện có ${grave} lỗ hổng nghiêm trọng, cần nâng cấp:`, ...lines].join("\n"));
  return lines.length === 0
    ? "Không thư viện nào có lỗ hổng đã biết."
    : ["Không có lỗ hổng nghiêm trọng; các lỗ hổng nhẹ:", ...lines].join("\n");
}

/** Asks npm about everything that the program runs with, as its lockfile pins it. */
const ask = (): Promise<string> =>
  new Promise((resolve) => {
    const [npm, args] = process.env.npm_execpath
      ? [process.execPath, [process.env.npm_execpath]]
      : ["npm", [] as string[]];
    // npm ends with 1 where it found anything: what it prints says what
    execFile(npm, [...args, "audit", "--omit", "dev", "--json"], { cwd: root, maxBuffer: 2 ** 26 }, (error, out) =>
      resolve(out || String(error ?? "")),
    );
  });

if (process.argv[1]?.endsWith("audit.ts"))
  await command({ usage: "npm run audit", options: {} }, async () => console.log(told(auditOf(await ask()))));
