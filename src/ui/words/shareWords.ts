/** The words of the share dialog, in each language. */
import type { Lang } from '../../model/vocabulary.ts';

export interface ShareWords {
  title: string;
  close: string;
  link: string;
  linkHelp: string;
  copy: string;
  copied: string;
  notCopied: string;
  embed: string;
  way: string;
  ways: { element: string; frame: string; react: string };
  wayHelp: { element: string; frame: string; react: string };
  view: string;
  views: { all: string; timeline: string; graph: string; article: string };
  theme: string;
  themes: { auto: string; light: string; dark: string };
  height: string;
  heights: { grows: string; pixels: (px: number) => string };
  keepFilter: string;
  code: string;
  preview: string;
  picture: string;
  pictureOf: string;
  parts: { both: string; timeline: string; graph: string };
  saveAs: (kind: string) => string;
  drawing: string;
  notDrawn: string;
  list: string;
  listHelp: (events: number) => string;
  data: string;
  format: string;
  save: string;
  saved: (file: string) => string;
  notSaved: string;
}

export const SHARE_WORDS: Readonly<Record<Lang, ShareWords>> = {
  'zh-Hans': {
    title: '分享与嵌入',
    close: '关闭',
    link: '链接',
    linkHelp: '打开后看到的就是现在这样：筛选、选中的事件和缩放都在链接里。',
    copy: '复制',
    copied: '已复制',
    notCopied: '浏览器不让复制；文字已选中，请按 Ctrl+C',
    embed: '嵌入网页',
    way: '方式',
    ways: { element: '网页元素', frame: '框架', react: 'React 组件' },
    wayHelp: {
      element: '两行代码，故事与您的文章同处一页，样式互不干扰。',
      frame: '与您的网页完全隔离，适合只允许 iframe 的内容管理系统。',
      react: '先安装：npm install whowhen',
    },
    view: '显示',
    views: { all: '全部', timeline: '时间线', graph: '关系图', article: '原文' },
    theme: '明暗',
    themes: { auto: '随网页', light: '浅色', dark: '深色' },
    height: '高度',
    heights: { grows: '随内容', pixels: (px) => `${px} 像素` },
    keepFilter: '带上当前筛选',
    code: '代码',
    preview: '预览',
    picture: '图片',
    pictureOf: '画面',
    parts: { both: '时间线与关系图', timeline: '时间线', graph: '关系图' },
    saveAs: (kind) => `存为 ${kind}`,
    drawing: '正在绘制…',
    notDrawn: '画不出来：请换一个浏览器再试。',
    list: '文字大事记',
    listHelp: (n) => `现在显示的 ${n} 个事件，连同日期与原文引句。`,
    data: '数据',
    format: '格式',
    save: '下载',
    saved: (file) => `已下载 ${file}`,
    notSaved: '没能下载：请检查网络后再试。',
  },
  'zh-Hant': {
    title: '分享與嵌入',
    close: '關閉',
    link: '連結',
    linkHelp: '打開後看到的就是現在這樣：篩選、選取的事件和縮放都在連結裡。',
    copy: '複製',
    copied: '已複製',
    notCopied: '瀏覽器不讓複製；文字已選取，請按 Ctrl+C',
    embed: '嵌入網頁',
    way: '方式',
    ways: { element: '網頁元素', frame: '框架', react: 'React 元件' },
    wayHelp: {
      element: '兩行程式碼，故事與您的文章同處一頁，樣式互不干擾。',
      frame: '與您的網頁完全隔離，適合只允許 iframe 的內容管理系統。',
      react: '先安裝：npm install whowhen',
    },
    view: '顯示',
    views: { all: '全部', timeline: '時間線', graph: '關係圖', article: '原文' },
    theme: '明暗',
    themes: { auto: '隨網頁', light: '淺色', dark: '深色' },
    height: '高度',
    heights: { grows: '隨內容', pixels: (px) => `${px} 像素` },
    keepFilter: '帶上目前篩選',
    code: '程式碼',
    preview: '預覽',
    picture: '圖片',
    pictureOf: '畫面',
    parts: { both: '時間線與關係圖', timeline: '時間線', graph: '關係圖' },
    saveAs: (kind) => `存為 ${kind}`,
    drawing: '正在繪製…',
    notDrawn: '畫不出來：請換一個瀏覽器再試。',
    list: '文字大事記',
    listHelp: (n) => `現在顯示的 ${n} 個事件，連同日期與原文引句。`,
    data: '資料',
    format: '格式',
    save: '下載',
    saved: (file) => `已下載 ${file}`,
    notSaved: '沒能下載：請檢查網路後再試。',
  },
  en: {
    title: 'Share and embed',
    close: 'Close',
    link: 'Link',
    linkHelp: 'It opens on what you see now: filters, the chosen event and the zoom are in the address.',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'The browser does not allow copying; the text is selected: press Ctrl+C',
    embed: 'In your page',
    way: 'As',
    ways: { element: 'Element', frame: 'Frame', react: 'React component' },
    wayHelp: {
      element: 'Two lines; the story stands in your article, and neither touches the other’s styles.',
      frame: 'Wholly apart from your page, for systems that allow only iframes.',
      react: 'First: npm install whowhen',
    },
    view: 'Show',
    views: { all: 'Everything', timeline: 'Timeline', graph: 'People', article: 'Article' },
    theme: 'Colours',
    themes: { auto: 'As the page', light: 'Light', dark: 'Dark' },
    height: 'Height',
    heights: { grows: 'As its content', pixels: (px) => `${px} pixels` },
    keepFilter: 'Keep the filters set now',
    code: 'Code',
    preview: 'Preview',
    picture: 'Picture',
    pictureOf: 'Of',
    parts: { both: 'Timeline and people', timeline: 'Timeline', graph: 'People' },
    saveAs: (kind) => `Save as ${kind}`,
    drawing: 'Drawing…',
    notDrawn: 'It could not be drawn here; try another browser.',
    list: 'Chronology as text',
    listHelp: (n) =>
      n === 1 ? 'The one event shown, with its date and quote.' : `The ${n} events shown, with dates and quotes.`,
    data: 'Data',
    format: 'Format',
    save: 'Download',
    saved: (file) => `${file} has been downloaded`,
    notSaved: 'It could not be downloaded; check the connection and try again.',
  },
};
