import { loadIndicators } from "./loaders/indicators/indicator.ts";

const indicators = await loadIndicators();

/** The menu is `pages`; an indicator gets its page from its declaration. The frame around the pages is `loaders/publish/frame.ts`. */
export default {
  root: "src",
  output: process.env.SITE_SHELL ?? "dist",
  title: "Chương trình hành động 01-CTr/ĐUK",
  globalStylesheets: [],
  style: null,
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  footer: "",
  dynamicPaths: indicators.map((indicator) => `/chi-tieu/${indicator.id}`),
  pages: [
    { name: "Tổng quan", path: "/" },
    { name: "Chỉ tiêu", path: "/chi-tieu/" },
    { name: "Xếp hạng", path: "/xep-hang" },
    { name: "Chi bộ", path: "/chi-bo" },
    { name: "Tổ chức cơ sở đảng", path: "/tccsd" },
    { name: "Chuyên đề", path: "/chuyen-de" },
    { name: "Số liệu", path: "/so-lieu" },
    { name: "Phương pháp", path: "/phuong-phap" },
    { name: "Báo cáo", path: "/bao-cao" },
  ],
};
