import { expect, test } from "vitest";
import { auditOf, told } from "../../deploy/audit.ts";

const advisory = (name: string, severity: string) => ({
  name,
  severity,
  title: `${name}: DoS`,
  url: `https://example.org/${name}`,
});
const report = (...via: object[]) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities: { a: { via: ["b"] }, b: { via } } });

test("a grave vulnerability fails, named with its library; lesser ones are told", () => {
  const grave = auditOf(report(advisory("nhẹ", "low"), advisory("nặng", "high")));
  expect(() => told(grave)).toThrow(
    "Thư viện có 1 lỗ hổng nghiêm trọng, cần nâng cấp:\n  - nặng (high): nặng: DoS https://example.org/nặng\n  - nhẹ (low)",
  );
  expect(told(auditOf(report(advisory("vừa", "moderate"))))).toContain("các lỗ hổng nhẹ:\n  - vừa (moderate)");
  expect(told(auditOf(report()))).toBe("Không thư viện nào có lỗ hổng đã biết.");
});

test("a registry that does not answer is no clean report, and blocks nobody who works without a network", () => {
  const refused = JSON.stringify({
    message: "405 Method Not Allowed - POST https://example.org/bulk",
    statusCode: 405,
  });
  const failed = JSON.stringify({ error: { code: "ENOTFOUND", summary: "getaddrinfo ENOTFOUND" } });
  for (const [printed, why] of [
    [refused, "(405 Method Not Allowed)"],
    [failed, "(getaddrinfo ENOTFOUND)"],
    ["Error: spawn npm ENOENT", "(Error: spawn npm ENOENT)"],
    ["", "(không rõ vì sao)"],
  ] as const) {
    const words = told(auditOf(printed));
    expect(words).toContain(`Chưa kiểm tra được lỗ hổng của thư viện: kho gói không trả lời câu hỏi ấy ${why}`);
    expect(words).toContain("không phải là kết luận");
  }
});
