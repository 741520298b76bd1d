import { expect, test } from "vitest";
import { saysNoTopic } from "../../../loaders/workbook/words/not-held.ts";
import { read, type Value } from "../../submissions/invented/reading.ts";

const april = (header: Value[], ...rows: Value[][]) => ({
  T4: {
    rows: [
      ["ĐẢNG ỦY SỞ NỘI VỤ"],
      ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
      ["Chi bộ", "Phải dự", "Có mặt", ...header],
      ...rows,
    ],
  },
});
const FACT = "01.01|2023-04";

test.each([
  ["Lý do vắng, không họp", "Không họp do tập trung phòng chống bão"],
  ["Lý do không sinh hoạt", "Chưa tổ chức được"],
  ["Thông tin thêm", "Hoãn sinh hoạt sang tháng sau"],
  ["Lý do", "Lùi sang đầu tháng sau"],
  ["Lý do vắng", "Tháng này nghỉ"],
  ["Nội dung khác", "Chi bộ không họp"],
])("a meeting not held is said in any column of texts: %s", (heading, words) => {
  const { facts, problems } = read(april([heading], ["Văn phòng", 18, null, words], ["Thanh tra", 9, 9, "Đủ"]));
  expect(problems).toEqual([]);
  expect(facts[FACT]).toEqual({ held: false, members_due: 18 });
});

test.each([
  ...["Không có kiến nghị", "02 đ/c vắng không có lý do", "Chưa gửi báo cáo"],
  ...["Chi bộ họp tại hội trường", "chi bo hop", "Thực hiện đúng sinh hoạt", "Hội nghị tổ chức ngày 5/4"],
])("other remarks say no such thing: %s", (words) => {
  const { facts, problems } = read(april(["Ghi chú"], ["Văn phòng", 18, null, words], ["Thanh tra", 9, 9, null]));
  expect(problems).toEqual(["missing_value@C4"]);
  expect(facts[FACT]).toBeUndefined();
});

test("remarks stand in several columns, none of them a reason to ask", () => {
  const sheet = april(
    ["Nhận xét", "Kiến nghị, đề xuất"],
    ["Văn phòng", 18, null, "Tốt", "Không tổ chức sinh hoạt"],
    ["Thanh tra", 9, 9, "Nghiêm túc", "Không"],
  );
  const { facts, problems } = read(sheet);
  expect(problems).toEqual([]);
  expect(facts).toMatchObject({ [FACT]: { held: false }, "01.02|2023-04": { held: true } });
});

test.each(["Tổng số ĐV", "Ngày họp", "Xếp loại", "Ghi chú"])(
  "that it was put off and told to those above says the same under %s; that nothing was told yet does not",
  (place) => {
    const under = ["Chi bộ", "Tổng số ĐV", "Có mặt", "Ngày họp", "Xếp loại", "Ghi chú"];
    const meetings = (words: string) => {
      const rows: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"], under];
      rows.push(under.map((x) => (x === "Chi bộ" ? "Văn phòng" : x === place ? words : null)));
      return read({ T4: { rows: [...rows, ["Thanh tra", 9, 9, "05/4", "Tốt", null]] } });
    };
    const told = meetings("Tạm hoãn, có báo cáo Đảng ủy");
    expect(told.problems).toEqual([]);
    expect(told.facts[FACT]).toEqual({ held: false });
    expect(meetings("Hoãn, đã BC với cấp ủy cấp trên").facts[FACT]).toEqual({ held: false });
    for (const words of ["Tạm hoãn, chưa có báo cáo Đảng ủy", "Hoãn, có báo cáo sau", "Hoãn, chưa nhận được báo cáo"])
      expect(meetings(words).facts).not.toHaveProperty([FACT]);
  },
);

test("a row whose session was not held is no header", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"],
    ["Chi bộ", "Tên chuyên đề", "Phải dự", "Có mặt"],
    ["Chi bộ Văn phòng", "Chuyển đổi số", 12, 11],
    ["Chi bộ Thanh tra", "Không sinh hoạt chuyên đề"],
    ["Chi bộ Tổ chức - Hành chính", "Nêu gương", 9, 8],
  ];
  const { facts, problems } = read({ CĐ: { rows } });
  expect(problems).toEqual([]);
  expect(Object.values(facts).map((fact) => fact.members_present)).toEqual([11, 8]);
});

test.each([
  ...[
    "Chuyển quý sau",
    "Chưa tổ chức do dịch",
    "Trong quý không tổ chức",
    "Trong quý chi bộ không tổ chức",
    "Không SHCĐ",
    "KTC",
    "Sang quý sau",
  ],
  ...["Hoãn sang quý III", "Chưa xây dựng chuyên đề", "Do dịch Covid-19 chưa tổ chức"],
  ...["Không tổ chức (chuyển sang quý sau)", "Tạm hoãn, có báo cáo Đảng ủy"],
])("words in the place of a topic say that there was none: %s", (words) => {
  expect(sessions(words)).toEqual({ facts: 1, problems: [] });
});

test.each([
  "Những điều đảng viên không được làm",
  "Không ngừng nâng cao chất lượng sinh hoạt",
  "Chưa học xong không nghỉ",
  "Không tổ chức, chuyển sang làm tự phát: bài học",
])("a topic may itself speak of what is not to be done: %s", (words) => {
  expect(sessions(words)).toEqual({ facts: 2, problems: [] });
});

function sessions(topic: string) {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"],
    ["Chi bộ", "Tên chuyên đề", "Xếp loại"],
    ["Chi bộ Văn phòng", "Chuyển đổi số", "Tốt"],
    ["Chi bộ Thanh tra", topic, null],
  ];
  const { facts, problems } = read({ CĐ: { rows } });
  return { facts: Object.keys(facts).length, problems: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
}

test.each([
  ...[
    "Xây dựng Đảng vững mạnh",
    "Thực hiện NQ 21",
    "Nội dung Hội nghị Trung ương",
    "Không ngừng học tập",
    "Giữ gìn đoàn kết nội bộ",
  ],
  ...[
    "Bổ sung quy chế",
    "Nói không với tiêu cực",
    "Giải pháp khắc phục việc chưa thực hiện tốt nghị quyết",
    "Xay dung Dang",
  ],
])("a topic alone is a session, whatever words are in it: %s", (topic) => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"],
    ["TT", "Chi bộ", "Tên chuyên đề", "Số ý kiến"],
    [1, "Chi bộ Văn phòng", topic, " 14 "],
    [2, "Chi bộ Thanh tra", "Do dịch bệnh nên không tổ chức được", null],
    [3, "Chi bộ Tổ chức - Hành chính", "Chưa triển khai", null],
  ];
  const { facts, problems } = read({ CĐ: { rows } });
  expect(problems).toEqual([]);
  expect(facts).toEqual({ "01.01|2023-Q2#1": { topic, opinions: 14 } });
});

test("the month of June is no later one", () => {
  expect([..."Tháng Sáu|tháng sáu|Thang sau".split("|")].map(saysNoTopic)).toEqual([false, false, false]);
  expect("Sang tháng sau tổ chức|Quý sau|Tháng sau tổ chức".split("|").map(saysNoTopic)).toEqual([true, true, true]);
});
