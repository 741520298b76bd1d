import { describe, expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

/** One chi bộ of 12 members under a heading, with other columns behind them. */
const total = (title: string, heads: Value[], figures: Value[]) => {
  const { facts, problems } = read({
    Năm: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], [title], ["STT", "Chi bộ", ...heads], [1, "Văn phòng", ...figures]] },
  });
  const said = problems.filter((p) => !p.startsWith("chi_bo_missing"));
  return { total: Object.values(facts)[0]?.members_total, said };
};

describe("members who sinh hoạt in a chi bộ, in reports that count no attendance, are all it has", () => {
  const rated = (heading: string, ...more: [string, number][]) =>
    total(
      "XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023",
      ["Xếp loại chi bộ", ...more.map(([x]) => x), heading, "ĐV được xếp loại", "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
      ["HTTNV", ...more.map(([, x]) => x), 12, 11, 2, 8, 1, 0],
    );
  const admitted = (heading: string) =>
    total(
      "KẾT NẠP ĐẢNG VIÊN VÀ KỶ LUẬT ĐẢNG NĂM 2023",
      [heading, "Kết nạp", "Chuyển chính thức", "Khiển trách", "Cảnh cáo", "Cách chức", "Khai trừ"],
      [12, 2, 1, 0, 0, 0, 0],
    );

  test.each(["Tổng ĐV sinh hoạt", "Số đảng viên sinh hoạt", "TS ĐVSH", "Tổng số ĐV sinh hoạt tại chi bộ"])(
    "%s",
    (heading) => {
      expect(rated(heading)).toEqual({ total: 12, said: [] });
      expect(admitted(heading)).toEqual({ total: 12, said: [] });
    },
  );

  test.each([
    "Số ĐV họp",
    "Số ĐV tham gia sinh hoạt",
    "Số ĐV miễn sinh hoạt",
    "ĐV sinh hoạt tạm thời",
    "ĐV sinh hoạt từ 6 buổi",
  ])("who came, or some of them, are not: %s", (heading) => {
    expect([rated(heading).total, admitted(heading).total]).toEqual([undefined, undefined]);
  });

  test("beside all members they are asked about", () => {
    expect(rated("ĐV sinh hoạt", ["Tổng số ĐV", 13])).toEqual({ total: 13, said: ["column_unclear@E3"] });
  });

  test("of a meeting they may be who should come, or who came", () => {
    const { said } = total(
      "SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023",
      ["Tổng ĐV sinh hoạt", "Vắng có lý do", "Số ý kiến"],
      [12, 1, 5],
    );
    expect(said).not.toEqual([]);
  });
});
