export default {
  title: "Nâng cao chất lượng sinh hoạt chi bộ",
  root: "src",
  output: "dist",
  globalStylesheets: [],
  style: "style.css",
  head: '<link rel="icon" href="data:,">',
  pager: false,
  toc: { show: true, label: "Trong trang này" },
  search: true,
  footer: "Chương trình hành động 01-CTr/ĐUK, nhiệm kỳ 2020–2025",
  pages: [
    { name: "Tổng quan", path: "/index" },
    { name: "Dự sinh hoạt", path: "/du-sinh-hoat" },
    { name: "Số liệu", path: "/so-lieu" },
    { name: "Phương pháp", path: "/phuong-phap" },
  ],
};
