import { test } from "node:test";
import assert from "node:assert/strict";
import { pinyin } from "../../Sources/BuiltIn/search/pinyin.js";
import { littleIndex, openLittle } from "./little-index.mjs";

const en = littleIndex([
  { url: "faq/refund/", title: "When does my refund arrive?", text: "Three days after the return." },
  { url: "faq/where/", title: "Where is my parcel?", tags: ["tracking"], text: "Follow it with the number that we sent." },
  { url: "faq/lost/", title: "The parcel is missing", text: "The carrier looks for it, then we send it again." },
  { url: "faq/call/", title: "How to reach us", text: "Telephone and chat, every day." },
  { url: "policies/returns/", kind: "policy", title: "Returns", text: "Thirty days to send something back." },
  { url: "policies/privacy/", kind: "policy", title: "Privacy", text: "What we keep about you." },
  { url: "size-charts/dresses/", kind: "size-chart", title: "Dress sizes", text: "Bust and waist in centimetres; the size chart of every dress." },
  { url: "faq/preorder/", title: "Pre-orders", text: "They ship on the day that the page names. Colour and e-mail may be changed." },
  { url: "faq/delivery/", title: "Delivery times", text: "Delivered within a week; free shipping from 79 USD." },
], {
  synonyms: [
    ["refund", "money back", "reimbursement"], ["tracking", "track my order", "order number"], ["lost", "missing", "went missing"],
    ["telephone", "phone", "call"], ["returns", "sending back"], ["warranty", "guarantee"],
  ],
});

const zh = littleIndex([
  { url: "zh/faq/refund/", title: "退款多久到账", tags: ["退款"], text: "退货签收后三天原路退回。" },
  { url: "zh/faq/exchange/", title: "怎么换货", text: "打开我的订单，点换货。按重量算运费。" },
  { url: "zh/faq/size/", title: "尺码偏小", text: "建议拍大一码，尺码表在每个商品页。" },
  { url: "zh/faq/coupon/", title: "优惠券不能用", text: "看看时间和门槛。" },
  { url: "zh/faq/where/", title: "快递到哪儿了", tags: ["物流"], text: "用运单号查。" },
  { url: "zh/faq/call/", title: "联系人工客服", text: "每天九点到二十三点。" },
  { url: "zh/faq/colour/", title: "颜色和图片不一样", text: "小小的色差在所难免。换一个尺寸的码数也行，偏重的商品除外。" },
], {
  language: "zh",
  fold: "碼码錶表換换貨货運运費费",
  pinyin: {
    readings: "tui退 kuan款 duo多 jiu久 dao到 zhang账 zen怎 me么 huan换 huo货 chi尺 ma码 pian偏 xiao小 you优 hui惠 quan券 kuai快 di递 ke客 fu服 zhong中重 liang量亮",
    pairs: "退款 换货 多久 到账 怎么 尺码 偏小 优惠 惠券 快递 客服",
  },
  synonyms: [["退款", "退钱", "钱退"], ["物流", "查物流", "订单号"], ["太小", "偏小"]],
});

const both = [{ ...en, languages: ["en", "zh"] }, { ...zh, languages: ["en", "zh"] }];

function first(index, name, cases) {
  test(name, async () => {
    const search = await openLittle([index]);
    for (const [query, expected] of Object.entries(cases)) {
      const { results } = await search.query(query);
      assert.equal(results[0]?.url, expected, `${query}: ${results.map(({ url }) => url)}`);
    }
  });
}

first(en, "another word for the same finds what has the one", {
  "money back": "faq/refund/", reimbursement: "faq/refund/", "phone": "faq/call/", "my parcel got lost": "faq/lost/", "package went missing": "faq/lost/",
});
first(en, "a synonym is found through a typing mistake and half typed", { "mony back": "faq/refund/", reimbursment: "faq/refund/", reimburs: "faq/refund/", "teleph": "faq/call/" });
first(en, "stop words inside a synonym do not matter", { "money will be back": "faq/refund/" });
first(en, "a slip is forgiven at the first letter too, two slips in a long word", { rarcel: "faq/where/", parcle: "faq/where/", pacel: "faq/where/", delivrey: "faq/delivery/", centimeetres: "size-charts/dresses/", privcy: "policies/privacy/" });
first(en, "words are found joined and split", { sizechart: "size-charts/dresses/", "pre order": "faq/preorder/", preorder: "faq/preorder/", "e mail": "faq/preorder/", freeshipping: "faq/delivery/" });
first(en, "an English or American spelling finds the other", { color: "faq/preorder/", centimeters: "size-charts/dresses/" });
first(en, "politeness and question words do not hurt", {
  "hi there, can you tell me when i get my refund please": "faq/refund/", "thanks, i would like to know about delivery times": "faq/delivery/",
});
first(en, "a page need not say what kind it is", { "returns policy": "policies/returns/", "privacy rules": "policies/privacy/" });
first(en, "the number of an order leads to what follows an order", { B212622: "faq/where/", "#10032998": "faq/where/" });

first(zh, "traditional characters find simplified ones", { 尺碼: "zh/faq/size/", 換貨: "zh/faq/exchange/" });
first(zh, "pinyin finds Chinese: in full, with spaces, half typed, by initials, mixed, mistyped", {
  tuikuan: "zh/faq/refund/", "tui kuan": "zh/faq/refund/", TuiKuan: "zh/faq/refund/", tuikuanduojiu: "zh/faq/refund/", tuik: "zh/faq/refund/", tk: "zh/faq/refund/",
  yhq: "zh/faq/coupon/", youhuiquan: "zh/faq/coupon/", "tuikuan多久": "zh/faq/refund/", tuikaun: "zh/faq/refund/", kefu: "zh/faq/call/", "zenme huanhuo": "zh/faq/exchange/",
});
first(zh, "characters that sound the same are forgiven", { 块递: "zh/faq/where/" });
first(zh, "another word for the same finds what has the one, in Chinese", { 退钱: "zh/faq/refund/", 衣服太小了: "zh/faq/size/", "钱退": "zh/faq/refund/" });
first(zh, "characters that stand together come before the same ones apart", { 尺码偏小: "zh/faq/size/", 偏小: "zh/faq/size/" });
first(zh, "one character is enough", { 券: "zh/faq/coupon/", 快: "zh/faq/where/" });
first(zh, "politeness and question words do not hurt, in Chinese", { 你好我想问下退款多久能到: "zh/faq/refund/", 亲请问尺码偏小咋办呢: "zh/faq/size/" });
first(zh, "the number of an order leads to what follows an order, in Chinese", { SF1234567890: "zh/faq/where/" });

test("pinyin that is also a known English word stays English", async () => {
  const index = littleIndex([{ url: "a/", title: "me 怎么" }, { url: "b/", title: "women size can change" }], {
    language: "zh", pinyin: { readings: "wo我 men们 si四 ze则 can参 huan换 ge个", pairs: "我们 四则" },
  });
  const { results } = await (await openLittle([index])).query("women size");
  assert.deepEqual(results.map(({ url }) => url), ["b/"]);
});

test("what one's own language has comes before guesses, and guesses come where no language has anything", async () => {
  const search = await openLittle(both, "en");
  assert.equal((await search.query("退款")).results[0].language, "zh");
  assert.equal((await search.query("prvacy rulse")).results[0].url, "policies/privacy/");
  const chinese = await openLittle(both, "zh");
  assert.ok((await chinese.query("尺玛")).total > 0);
  // A pair that stands in no title, and so in no table.
  assert.equal((await chinese.query("zhongliang")).results[0].url, "zh/faq/exchange/");
});

test("traditional characters are marked in the text as they stand", async () => {
  const index = littleIndex([{ url: "a/", title: "尺碼表", text: "看尺碼表。" }], { language: "zh", fold: "碼码" });
  const [{ title, titleMarks, excerpt, marks }] = (await (await openLittle([index])).query("尺码")).results;
  assert.deepEqual(titleMarks.map(([start, end]) => title.slice(start, end)), ["尺碼"]);
  assert.deepEqual(marks.map(([start, end]) => excerpt.slice(start, end)), ["尺碼"]);
});

test("equal pages come in the order of their numbers", async () => {
  const index = littleIndex(["c/", "a/", "b/"].map((url) => ({ url, title: "Gift cards" })));
  assert.deepEqual((await (await openLittle([index])).query("gift card")).results.map(({ url }) => url), ["c/", "a/", "b/"]);
});

test("a pair is read as its word is, and in any way that its characters have where no word is known", () => {
  const { strings } = pinyin({ readings: "fei费 hai还 kuan款 tui退 yin银 xing行", others: "hang行 huan还", pairs: "退还tuihuan 银行yinhang 还款 款行" });
  assert.deepEqual(strings("tuihuan"), ["退还"]);
  assert.deepEqual(strings("yinhang"), ["银行"]);
  assert.deepEqual(strings("tuihai"), []);
  assert.deepEqual(strings("huankuan"), ["还款"]);
  assert.deepEqual(strings("haikuan"), ["还款"]);
});
